/** `skipped`: no longer eligible when its batch was processed; `stopped`: the mailing was stopped before. */
export const recipientStates = ['waiting', 'queued', 'sent', 'failed', 'skipped', 'stopped'] as const

export type RecipientState = (typeof recipientStates)[number]

export const isRecipientState = (value: unknown): value is RecipientState =>
  recipientStates.some((state) => state === value)
