import type { Page } from 'playwright-core'

export type NetworkUse = {
  /** Over the wire: compressed, with headers. */
  bytes: number
  requests: number
  /** Of the document, over the wire. */
  html: number
  /** Addresses at other hosts. */
  elsewhere: string[]
}

/** Counts what a page asks of the network from now on; answers out of the browser's cache do not count. */
export const watchNetwork = async (page: Page, origin: string): Promise<{ use: () => NetworkUse }> => {
  const devtools = await page.context().newCDPSession(page)
  const sent = new Map<string, { url: string; isDocument: boolean; bytes: number }>()
  devtools.on('Network.requestWillBeSent', ({ requestId, request, type, redirectResponse }) => {
    if (!/^(https?|wss?):/.test(request.url)) return
    if (redirectResponse)
      sent.set(`${requestId} ${redirectResponse.url}`, {
        url: redirectResponse.url,
        isDocument: false,
        bytes: redirectResponse.encodedDataLength,
      })
    sent.set(requestId, { url: request.url, isDocument: type === 'Document', bytes: 0 })
  })
  devtools.on('Network.requestServedFromCache', ({ requestId }) => sent.delete(requestId))
  devtools.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.fromDiskCache || response.fromPrefetchCache) sent.delete(requestId)
  })
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = sent.get(requestId)
    if (request) request.bytes = encodedDataLength
  })
  await devtools.send('Network.enable')
  const use = () => {
    const all = [...sent.values()]
    const total = (requests: typeof all) => requests.reduce((sum, { bytes }) => sum + bytes, 0)
    return {
      bytes: total(all),
      requests: all.length,
      html: total(all.filter(({ isDocument }) => isDocument)),
      elsewhere: all.map(({ url }) => url).filter((url) => new URL(url).origin !== origin),
    }
  }
  return { use }
}
