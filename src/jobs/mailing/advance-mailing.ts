import type { Payload } from 'payload'
import { finishMailing } from '../../collections/messaging/mailings/operations/finish-mailing.ts'
import { withdrawMails } from '../../collections/messaging/mailings/operations/withdraw-mails.ts'
import { fillOutbox } from './fill-outbox.ts'
import type { UnderWay } from './find-under-way.ts'

/** Queues as many mails of a mailing as currently possible, and finishes it when none is left. */
export const advanceMailing = async (
  payload: Payload,
  { id, isStopping }: UnderWay,
  ending: AbortSignal,
): Promise<void> => {
  if (isStopping) await withdrawMails({ payload }, id)
  else while (!ending.aborted && (await fillOutbox(payload, id)) > 0);
  if (!ending.aborted) await finishMailing({ payload }, id)
}
