import { encodeHeaderText } from '../../emails/headers/encode-header-text.ts'
import { formatMailbox, type Mailbox } from '../../emails/headers/format-mailbox.ts'
import type { ClaimedMail } from './claim-mails.ts'

/** `unsubscribeURL`: where a mail program ends advertising with one click. */
export type MailToSend = ClaimedMail & { unsubscribeURL?: string }

type Headers = Record<string, string | { prepared: boolean; value: string }>

const finished = 'Finished-'

/** The name of a header that `mailHeaders` hides from the SMTP client, which would quote encoded names once more. */
export const headerNameOf = (name: string): string => name.replace(new RegExp(`^${finished}`), '')

/**
 * The headers of a mail beside those of its recipient, its date and its parts. Text is encoded here: the SMTP client
 * leaves text as it is that looks encoded.
 */
export const mailHeaders = (
  { subject, replyTo, language, unsubscribeURL }: MailToSend,
  from: Mailbox,
): Headers => ({
  [`${finished}From`]: formatMailbox(from),
  ...(replyTo && { [`${finished}Reply-To`]: formatMailbox({ name: from.name, address: replyTo }) }),
  Subject: encodeHeaderText(subject),
  'Content-Language': language,
  ...(unsubscribeURL && {
    // Not folded: the URL is one word.
    'List-Unsubscribe': { prepared: true, value: `<${unsubscribeURL}>` },
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }),
  'Auto-Submitted': 'auto-generated',
  'X-Auto-Response-Suppress': 'All',
})
