/** What would end the host of an address, or be decoded in it. */
const delimiters = /[\s%/?#@:\\[\]<>^|`{}]/u

/**
 * A host in lower case and in the form that the domain name system knows: `MÜNCHEN.example` is `xn--mnchen-3ya.example`.
 * Undefined when it has none.
 */
export const asciiHost = (host: string): string | undefined => {
  const lower = host.toLowerCase()
  if (/^\p{ASCII}*$/u.test(lower)) return lower
  if (delimiters.test(lower)) return undefined
  try {
    return new URL(`http://${lower}`).hostname
  } catch {
    return undefined
  }
}
