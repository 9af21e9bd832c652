import type { Payload } from 'payload'
import pg from 'pg'
import { directOptions } from '../../../../database/direct-options.ts'
import { describeError } from '../../../../kernel/errors/describe-error.ts'
import { deliveryChannel } from './delivery-channel.ts'

export type Listening = { stop: () => Promise<void> }

const pauseMs = 1_000

/**
 * Calls `onDelivery` whenever any process has committed a delivery, using its own connection. A lost connection is
 * reopened, which counts as a delivery since one may have been missed.
 */
export const listenForDeliveries = (payload: Payload, onDelivery: () => void): Listening => {
  let isStopped = false
  let client: pg.Client | undefined
  let timer: NodeJS.Timeout | undefined
  let opening = Promise.resolve()
  let isDeaf = false

  const note = (error: unknown) => {
    if (!isDeaf && !isStopped)
      payload.logger.warn({ msg: 'New messages are noticed later', error: describeError(error) })
    isDeaf = true
  }

  const tryLater = (lost: pg.Client) => {
    if (client !== lost) return
    client = undefined
    void lost.end().catch(() => undefined)
    if (!isStopped) timer = setTimeout(start, pauseMs)
  }

  const open = async () => {
    const own = new pg.Client({ ...directOptions(), keepAlive: true })
    client = own
    own.on('error', note)
    own.on('end', () => tryLater(own))
    own.on('notification', onDelivery)
    try {
      await own.connect()
      await own.query(`listen ${deliveryChannel}`)
      isDeaf = false
      onDelivery()
    } catch (error) {
      note(error)
      tryLater(own)
    }
  }

  const start = () => {
    opening = open()
  }
  start()

  const stop = async () => {
    isStopped = true
    clearTimeout(timer)
    await opening
    await client?.end().catch(() => undefined)
  }
  return { stop }
}
