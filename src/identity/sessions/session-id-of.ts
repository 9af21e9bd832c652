import type { PayloadRequest } from 'payload'

/** The id of the request's session; pages have it with their user only. */
export const sessionIdOf = ({ user }: Pick<PayloadRequest, 'user'>): string | null =>
  user && '_sid' in user && typeof user._sid === 'string' ? user._sid : null
