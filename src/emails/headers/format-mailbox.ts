import { encodeWords, isPlain } from './encode-header-text.ts'

export type Mailbox = { name: string; address: string }

/** A name with its address for `From` and the like (RFC 5322): as atoms, quoted, or in encoded words. */
export const formatMailbox = ({ name, address }: Mailbox): string => {
  const line = name.replace(/\p{Cc}+/gu, ' ').trim()
  return line === '' ? address : `${formatPhrase(line)} <${address}>`
}

const formatPhrase = (line: string): string => {
  if (!isPlain(line)) return encodeWords(line)
  return /^[\w ]+$/.test(line) ? line : `"${line.replace(/["\\]/g, '\\$&')}"`
}
