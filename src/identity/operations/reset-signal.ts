import { makeSignal } from '../../kernel/make-signal.ts'

/** Notifies the reset worker that a request for a link to reset a password is due. */
export const resetSignal = makeSignal()
