import { makeSignal } from '../jobs/make-signal.ts'

/** A mail is waiting. */
export const mailSignal = makeSignal()
