import { makeSignal } from '../kernel/make-signal.ts'

/** Notifies the mail worker that a mail is queued. */
export const mailSignal = makeSignal()
