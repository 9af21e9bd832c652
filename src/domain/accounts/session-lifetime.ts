export type SessionLifetime = { idleSeconds: number; absoluteSeconds: number }

const hour = 3600

/** Staff: 2 hours idle, 12 hours in all. Users of an account: 24 hours and 30 days. */
export const sessionLifetime = ({ isStaff }: { isStaff: boolean }): SessionLifetime =>
  isStaff
    ? { idleSeconds: 2 * hour, absoluteSeconds: 12 * hour }
    : { idleSeconds: 24 * hour, absoluteSeconds: 30 * 24 * hour }
