import { inbox } from './inbox.ts'
import { previewMessage } from './preview.ts'
import { readAllMessages } from './read-all.ts'
import { readMessage } from './read.ts'
import { messageStream } from './stream.ts'

/** What the sender of a message asks before, and what its recipients ask for, all of that about oneself. */
export const messageActions = [previewMessage, inbox, readAllMessages, readMessage, messageStream]
