import { previewEmailTemplate } from './preview.ts'
import { restoreOriginal } from './restore-original.ts'
import { sendTestEmail } from './send-test.ts'

/** What staff ask for while they write the words of mails. */
export const emailTemplateActions = [previewEmailTemplate, sendTestEmail, restoreOriginal]
