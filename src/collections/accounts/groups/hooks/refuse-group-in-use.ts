import { refuseInUse } from '../../../../hooks/refuse-in-use.ts'
import { groupTexts } from '../../../../i18n/texts/accounts.ts'

export const refuseGroupInUse = refuseInUse({
  collection: 'customers',
  where: (id) => ({ group: { equals: id } }),
  text: groupTexts.inUse,
})
