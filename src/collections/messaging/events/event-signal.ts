import { makeSignal } from '../../../kernel/make-signal.ts'

/** Notifies the alert worker that there are new events. */
export const eventSignal = makeSignal()
