import { assertUnused } from '../../../../hooks/assert-unused.ts'
import { groupTexts } from '../../../../i18n/texts/accounts.ts'

export const assertGroupUnused = assertUnused({
  collection: 'customers',
  where: (id) => ({ group: { equals: id } }),
  text: groupTexts.inUse,
})
