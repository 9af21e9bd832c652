import type { Endpoint } from 'payload'
import { inbox } from './inbox.ts'
import { readAll } from './read-all.ts'
import { read } from './read.ts'
import { stream } from './stream.ts'

/** What the recipient of messages asks for; all of it is about oneself. */
export const messageEndpoints: Endpoint[] = [inbox, readAll, read, stream]
