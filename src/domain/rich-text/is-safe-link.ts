const schemes = new Set(['http:', 'https:', 'mailto:'])

/** Whether a link targets a web page or a mail address; `javascript:` and other schemes are not allowed. */
export const isSafeLink = (url: string): boolean => {
  if (url.length > 2000 || /[\s\p{Cc}<>"'`\\]/u.test(url)) return false
  try {
    const { protocol, hostname, pathname } = new URL(url)
    return schemes.has(protocol) && (protocol === 'mailto:' ? pathname.includes('@') : hostname !== '')
  } catch {
    return false
  }
}
