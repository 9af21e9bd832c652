import { createTexts as texts } from '../../i18n/texts/create.ts'

/** What is chosen on top of the form for a new customer. */
export type CustomerType = 'person' | 'company' | 'partner'

export const customerTypes = [
  { value: 'person', label: texts.person },
  { value: 'company', label: texts.company },
  { value: 'partner', label: texts.partner },
] as const

/** What is stored for it. A partner is a company unless it is said. */
export const storedType = (chosen: CustomerType) => ({
  type: chosen === 'partner' ? 'integrator' : 'customer',
  kind: chosen === 'person' ? 'person' : 'organization',
})

/** Of the query of the page: `?type=integrator`, `?kind=organization`. */
export const askedType = (type: unknown, kind: unknown): CustomerType => {
  if (type === 'integrator') return 'partner'
  return kind === 'organization' ? 'company' : 'person'
}
