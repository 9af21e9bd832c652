import type { Access } from 'payload'
import { describeLike } from '../kernel/describe-rule.ts'
import { grant } from './grant.ts'

/** Who deletes for good what has a trash. */
export const canPurge = grant({ administrator: true })

/** Payload asks the same rule for both, and tells the trash by its date in the data. What is purged is gone. */
export const trashOrPurge = (canTrash: Access): Access =>
  describeLike(canTrash, (args) => (args.data?.deletedAt ? canTrash(args) : canPurge(args)))
