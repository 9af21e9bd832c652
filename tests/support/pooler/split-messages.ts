/** Collects what arrives on a connection and passes on whole messages; the rest waits for more. */
export const splitMessages = (onMessage: (type: string, whole: Buffer) => void) => {
  let rest = Buffer.alloc(0)
  return (chunk: Buffer): void => {
    rest = Buffer.concat([rest, chunk])
    while (rest.length >= 5) {
      const end = 1 + rest.readInt32BE(1)
      if (rest.length < end) return
      const whole = rest.subarray(0, end)
      rest = rest.subarray(end)
      onMessage(String.fromCharCode(whole[0] ?? 0), whole)
    }
  }
}
