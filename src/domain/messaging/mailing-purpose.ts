/** `service`: for all users. `promotion`: advertising, only for users who have agreed to it. */
export const mailingPurposes = ['service', 'promotion'] as const

export type MailingPurpose = (typeof mailingPurposes)[number]

export const isMailingPurpose = (value: unknown): value is MailingPurpose =>
  mailingPurposes.some((purpose) => purpose === value)

/** A stored purpose. */
export const toMailingPurpose = (value: unknown): MailingPurpose =>
  isMailingPurpose(value) ? value : 'service'
