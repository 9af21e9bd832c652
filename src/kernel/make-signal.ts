import { EventEmitter } from 'node:events'

/**
 * Notifies listeners in this process that there is work, so that it begins at once; other processes find it by polling.
 */
export const makeSignal = () => {
  const emitter = new EventEmitter()
  emitter.setMaxListeners(0)
  return {
    announce: (): void => {
      emitter.emit('work')
    },
    /** @returns a function that ends the subscription */
    subscribe: (listener: () => void): (() => void) => {
      emitter.on('work', listener)
      return () => emitter.off('work', listener)
    },
  }
}
