import { inbox } from './inbox.ts'
import { previewMessage } from './preview.ts'
import { readAllMessages } from './read-all.ts'
import { readMessage } from './read.ts'
import { messageStream } from './stream.ts'

/** The actions of messages: the sender's preview, and those of recipients on their own messages. */
export const messageActions = [previewMessage, inbox, readAllMessages, readMessage, messageStream]
