import { makeSignal } from './make-signal.ts'

/** A mail is waiting. */
export const mailSignal = makeSignal()
