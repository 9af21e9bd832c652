const pattern = /^[a-z0-9][a-z0-9._-]{1,63}$/

/** Lowercased and trimmed on input, at creation and at sign-in alike. */
export const normalizeUsername = (username: string): string => username.trim().toLowerCase()

/** 2–64 characters of a–z, 0–9, dot, underscore and hyphen, starting with a letter or digit: never an e-mail address. */
export const isUsername = (username: string): boolean => pattern.test(username)
