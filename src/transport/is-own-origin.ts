/** Whether the value of an `Origin` header is that of the product's own pages: at its public address, or at this host. */
export const isOwnOrigin = (origin: string, host: string | undefined, publicOrigin: string): boolean => {
  if (origin === publicOrigin) return true
  return URL.canParse(origin) && host !== undefined && new URL(origin).host === host.toLowerCase()
}
