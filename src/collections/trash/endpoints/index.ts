import type { Endpoint } from 'payload'
import { deleteById } from './delete-by-id.ts'
import { restore } from './restore.ts'

/** The calls of every collection that has a trash; deleting wins over Payload's of the same path. */
export const trashEndpoints: Endpoint[] = [deleteById, restore]
