import { EventEmitter } from 'node:events'

const emitter = new EventEmitter()
emitter.setMaxListeners(0)

/** Says within this process that a mail is waiting, so that it leaves at once; other processes find it by looking. */
export const mailSignal = {
  announce: (): void => {
    emitter.emit('queued')
  },
  /** @returns a function that ends the subscription */
  subscribe: (listener: () => void): (() => void) => {
    emitter.on('queued', listener)
    return () => emitter.off('queued', listener)
  },
}
