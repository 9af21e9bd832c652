/** The lists that select the recipients of a message, by the audience that each belongs to. */
export const recipientLists = { users: 'users', groups: 'groups', accounts: 'customers' } as const

export const maxRecipientsNamed = 1000

export type ListAudience = keyof typeof recipientLists
export type Audience = ListAudience | 'filter' | 'everyone'
export type RecipientList = (typeof recipientLists)[ListAudience]

export const isListAudience = (value: unknown): value is ListAudience =>
  typeof value === 'string' && Object.hasOwn(recipientLists, value)

export const isAudience = (value: unknown): value is Audience =>
  value === 'filter' || value === 'everyone' || isListAudience(value)
