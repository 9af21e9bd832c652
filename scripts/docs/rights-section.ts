import type { SanitizedConfig } from 'payload'
import { callRights } from './call-rights.ts'
import { documentRights } from './document-rights.ts'
import { fieldRights } from './field-rights.ts'
import { rightsTable, type RightsRow } from './rights-table.ts'

const words = `“all” is every document, “yes” that the role may, “own” what is the caller’s, “–” that it may not. “The own account” is
that of the caller, “the own subtree” the account with all below it. Where there is a trash, “delete” puts into it, and
“purge” deletes for good. The rules of fields narrow those of the document: who may update a document writes only the fields
that they may write.`

const calls = `Calls beyond reading and writing documents, by the verb of the action, with which most paths end. “anonymous too” are those
that may be made without signing in. A document that the caller may not read answers like one that does not exist.`

/** “Who may do what”, generated from the access rules and the actions. */
export const rightsSection = (config: SanitizedConfig): string => {
  const fields = fieldRights(config)
  return [
    words,
    rightsTable(documentRights(config), { of: 'of', what: 'may' }),
    calls,
    rightsTable(callRights(config), { of: 'of', what: 'may call' }),
    'Fields with rules of their own:',
    rightsTable(fields.filter(isGranted), { of: 'fields', what: 'may' }),
    'What no role may do with a field; most of these the product writes itself:',
    fields
      .filter((row) => !isGranted(row))
      .map(({ of, what }) => `- ${of}: ${what}`)
      .join('\n'),
  ].join('\n\n')
}

const isGranted = ({ grants }: RightsRow): boolean => Object.keys(grants).length > 0
