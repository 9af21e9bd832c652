/** The time zone that the browser's clock has. */
export const browserZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone
