import type { Access } from 'payload'
import { describeLike } from '../kernel/describe-rule.ts'
import { grant } from './grant.ts'

/** Who may purge documents of a collection with a trash. */
export const canPurge = grant({ administrator: true })

/** Payload checks the same rule for trashing and purging, and marks trashing by a date in the data. */
export const trashOrPurge = (canTrash: Access): Access =>
  describeLike(canTrash, (args) => (args.data?.deletedAt ? canTrash(args) : canPurge(args)))
