const maxSeconds = 3600

/** Seconds until the next attempt: doubled after each one, at most an hour. */
export const backOffSeconds = (attempts: number, baseSeconds: number): number =>
  Math.min(baseSeconds * 2 ** Math.min(attempts - 1, 20), maxSeconds)
