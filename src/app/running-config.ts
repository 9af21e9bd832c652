import type { Payload, SanitizedConfig } from 'payload'

declare global {
  var _payload: Map<string, { payload: Payload | null }> | undefined
}

/**
 * The config of the Payload that already runs in this process. The pages share it, its connections and its memory, and
 * the build of the pages holds no server code of ours. While the pages are being built nothing runs, and nobody asks.
 */
export const runningConfig: Promise<SanitizedConfig> = new Promise((resolve) => {
  const running = globalThis._payload?.get('default')?.payload
  if (running) resolve(running.config)
})
