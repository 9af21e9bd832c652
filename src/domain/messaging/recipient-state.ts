/** `skipped`: not to be written to any more when the turn came; `stopped`: the mailing was stopped before. */
export const recipientStates = ['waiting', 'queued', 'sent', 'failed', 'skipped', 'stopped'] as const

export type RecipientState = (typeof recipientStates)[number]

export const isRecipientState = (value: unknown): value is RecipientState =>
  recipientStates.some((state) => state === value)
