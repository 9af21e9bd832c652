import { makeSignal } from '../kernel/make-signal.ts'

/** A mail is waiting. */
export const mailSignal = makeSignal()
