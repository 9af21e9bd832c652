/** A key by which the server knows a call again. Not `randomUUID`, which browsers have on secure pages alone. */
export const requestKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
