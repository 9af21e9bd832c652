import type { CollectionBeforeValidateHook } from 'payload'
import { mailKinds } from '../../../../emails/kinds/index.ts'
import { isSystemKind } from '../../../../emails/mail-kind.ts'
import { Problem } from '../../../../kernel/errors/problem.ts'
import type { Text } from '../../../../i18n/text.ts'
import { templateTexts } from '../../../../i18n/texts/email-templates.ts'

/** The product's templates are fixed, under their own names; staff create messages only. */
export const keepKind: CollectionBeforeValidateHook = ({ data, operation, originalDoc }) => {
  if (!data) return data
  if (operation === 'create') {
    if (isSystemKind(data.kind)) throw problemAt('kind', templateTexts.kindTaken)
    return data
  }
  const kind: unknown = originalDoc?.kind
  if (data.kind !== undefined && data.kind !== kind) throw problemAt('kind', templateTexts.kindFixed)
  if (!isSystemKind(kind) || data.name === undefined) return data
  const names = [originalDoc?.name, ...Object.values(mailKinds[kind].label)]
  if (!names.includes(data.name)) throw problemAt('name', templateTexts.nameFixed)
  return { ...data, name: mailKinds[kind].label.en }
}

const problemAt = (path: string, text: Text) =>
  new Problem('validation_failed', { fields: [{ path, code: 'fixed', text }] })
