import type { SanitizedConfig } from 'payload'
import { documentRights } from './document-rights.ts'
import { fieldRights } from './field-rights.ts'
import { rightsTable, type RightsRow } from './rights-table.ts'

const words = `“all” is every document, “yes” that the role may, “–” that it may not. “The own account” is that of the caller, “the
own subtree” the account with all below it. Where there is a trash, “delete” puts into it, and “purge” deletes for good. The
rules of fields narrow those of the document: who may update a document writes only the fields that they may write.`

/**
 * “Who may do what”, generated from the access rules. `calls` are the rows of the actions beyond reading and writing
 * documents.
 */
export const rightsSection = (config: SanitizedConfig, calls: RightsRow[] = []): string => {
  const fields = fieldRights(config)
  return [
    words,
    rightsTable([...documentRights(config), ...calls], { of: 'of', what: 'may' }),
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
