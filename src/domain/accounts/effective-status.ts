export type Status = 'enabled' | 'disabled'

/** An account is effectively enabled only while it and every account above it is enabled. */
export const effectiveStatus = (own: Status, above: readonly Status[]): Status =>
  own === 'enabled' && above.every((status) => status === 'enabled') ? 'enabled' : 'disabled'
