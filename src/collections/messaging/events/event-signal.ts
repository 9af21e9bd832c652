import { EventEmitter } from 'node:events'

const emitter = new EventEmitter()
emitter.setMaxListeners(0)

/** Says within this process that something has happened, so that it is told at once; other processes find it by looking. */
export const eventSignal = {
  announce: (): void => {
    emitter.emit('happened')
  },
  /** @returns a function that ends the subscription */
  subscribe: (listener: () => void): (() => void) => {
    emitter.on('happened', listener)
    return () => emitter.off('happened', listener)
  },
}
