import type { Payload, SanitizedConfig } from 'payload'

declare global {
  var _payload: Map<string, { payload: Payload | null }> | undefined
}

/**
 * The Payload that already runs in this process. The pages share it, with its connections and caches, and their build
 * contains no server code of this product. During the build none is running, and it is not used.
 */
export const runningPayload: Promise<Payload> = new Promise((resolve) => {
  const running = globalThis._payload?.get('default')?.payload
  if (running) resolve(running)
})

export const runningConfig: Promise<SanitizedConfig> = runningPayload.then(({ config }) => config)
