import { makeSignal } from '../../../kernel/make-signal.ts'

/** Something has happened that alerts may tell. */
export const eventSignal = makeSignal()
