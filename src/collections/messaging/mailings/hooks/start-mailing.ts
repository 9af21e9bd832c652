import type { CollectionAfterChangeHook } from 'payload'
import { contextOf } from '../../../../kernel/context.ts'
import { concurrencyKey } from '../../../../access/concurrency-key.ts'
import { afterCommit } from '../../../../payload/adapter/after-commit.ts'
import { mailingSignal } from '../../../../emails/mailing-signal.ts'
import { Problem } from '../../../../kernel/errors/problem.ts'
import { mailingTexts as texts } from '../../../../i18n/texts/mailings.ts'
import { ConcurrencyLimit } from '../../../../identity/concurrency-limit.ts'
import { maxRecipients } from '../audience.ts'
import { fillRecipients } from '../operations/fill-recipients.ts'
import { audienceOf } from './read-mailing.ts'

// Writing many recipients takes a while on a connection of its own, also when the count turns out to be wrong.
const concurrency = new ConcurrencyLimit({ each: 4 })

/** Stores the recipients with the mailing; fails if their number is not the one the sender has counted. */
export const startMailing: CollectionAfterChangeHook = async ({ data, doc, operation, req }) => {
  const audience = audienceOf(req)
  if (operation !== 'create' || !audience) return doc
  const counted = await concurrency.run(concurrencyKey(contextOf(req)), () =>
    fillRecipients(req, doc.id, audience),
  )
  const { recipientCount: count } = counted
  const expected = Number(data.expectedRecipients)
  if (count !== expected)
    throw new Problem('conflict', { text: texts.countChanged, values: { count, expected } })
  if (count === 0) throw problemAtAudience('nobody', texts.nobody)
  if (count > maxRecipients) throw problemAtAudience('too_many', texts.tooMany)
  await afterCommit(req, mailingSignal.announce)
  return { ...doc, ...counted }
}

const problemAtAudience = (code: string, text: { en: string; de: string }) =>
  new Problem('validation_failed', {
    fields: [{ path: 'audience', code, text, values: { limit: maxRecipients } }],
  })
