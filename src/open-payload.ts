import { getPayload, type Payload } from 'payload'

/**
 * The one Payload of this process, shared with the panel's pages. `env` must be complete before the first call, since
 * the config is read then.
 */
export const openPayload = async (): Promise<Payload> => {
  const { default: config } = await import('./payload.config.ts')
  return getPayload({ config })
}
