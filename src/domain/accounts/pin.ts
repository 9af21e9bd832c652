/** A PIN has 4 to 8 digits. */
export const isPin = (pin: string): boolean => /^\d{4,8}$/.test(pin)
