import type { PayloadRequest } from 'payload'

/** The id of the session that a request came with; pages know it by their user alone. */
export const sessionIdOf = ({ user }: Pick<PayloadRequest, 'user'>): string | null =>
  user && '_sid' in user && typeof user._sid === 'string' ? user._sid : null
