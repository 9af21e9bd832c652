import { makeSignal } from '../kernel/make-signal.ts'

/** Notifies the mailing worker that a mailing has started, or is to be stopped. */
export const mailingSignal = makeSignal()
