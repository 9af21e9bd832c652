import type { Endpoint } from 'payload'
import { inbox } from './inbox.ts'
import { preview } from './preview.ts'
import { readAll } from './read-all.ts'
import { read } from './read.ts'
import { stream } from './stream.ts'

/** What the sender of a message asks before, and what its recipients ask for, all of that about oneself. */
export const messageEndpoints: Endpoint[] = [preview, inbox, readAll, read, stream]
