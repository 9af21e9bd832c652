/** The lists that say who gets a message, by the audience that each belongs to. */
export const recipientLists = { users: 'users', groups: 'groups', accounts: 'customers' } as const

export const mostRecipientsNamed = 1000

export type Audience = keyof typeof recipientLists | 'everyone'
export type RecipientList = (typeof recipientLists)[keyof typeof recipientLists]

export const isAudience = (value: unknown): value is Audience =>
  value === 'everyone' || (typeof value === 'string' && Object.hasOwn(recipientLists, value))
