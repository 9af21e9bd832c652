import { makeSignal } from '../kernel/make-signal.ts'

/** A mailing has started, or is to stop. */
export const mailingSignal = makeSignal()
