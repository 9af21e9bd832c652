import type { CollectionSlug, Payload } from 'payload'
import { jobRequest } from '../../payload/request/job-request.ts'
import { describeError } from '../../kernel/errors/describe-error.ts'
import { withWorkLock } from './with-work-lock.ts'
import { findOldTrash } from './find-old-trash.ts'
import { purgeOne } from './purge-one.ts'

/**
 * Purges everything that has been in the trash too long, each document in a transaction of its own: failures are logged
 * and retried in the next round. Does nothing while another process holds the work lock.
 */
export const purgeOldTrash = async (payload: Payload, signal: AbortSignal): Promise<void> => {
  const req = await jobRequest(payload, 'trash')
  const { trashDays } = await payload.findGlobal({ slug: 'settings', depth: 0, req, overrideAccess: true })
  const days = trashDays ?? defaultDays
  if (days === 0) return
  await withWorkLock(async () => {
    for (const collection of trashCollections(payload)) {
      const failed = new Set<string>()
      for (;;) {
        const ids = await findOldTrash(payload, { collection, days, except: [...failed] })
        if (ids.length === 0 || signal.aborted) break
        for (const id of ids) {
          if (signal.aborted) return
          await purgeOne(payload, { collection, id, days }).catch((error: unknown) => {
            failed.add(id)
            payload.logger.error({
              msg: 'Something old cannot be purged from the trash',
              collection,
              id,
              error: describeError(error),
            })
          })
        }
        if (failed.size >= maxFailures) break
      }
    }
  })
}

const defaultDays = 30
const maxFailures = 100

/** Accounts first: most of the rest is purged with them. */
const trashCollections = ({ collections }: Payload): CollectionSlug[] =>
  Object.values(collections)
    .filter(({ config }) => config.trash)
    .map(({ config }) => config.slug)
    .sort((one, other) => Number(other === 'customers') - Number(one === 'customers'))
