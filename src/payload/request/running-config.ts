import type { Payload, SanitizedConfig } from 'payload'

declare global {
  var _payload: Map<string, { payload: Payload | null }> | undefined
}

/**
 * The Payload that already runs in this process. The pages share it, its connections and its memory, and the build of
 * the pages holds no server code of ours. While the pages are being built nothing runs, and nobody asks.
 */
export const runningPayload: Promise<Payload> = new Promise((resolve) => {
  const running = globalThis._payload?.get('default')?.payload
  if (running) resolve(running)
})

export const runningConfig: Promise<SanitizedConfig> = runningPayload.then(({ config }) => config)
