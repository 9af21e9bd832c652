import { previewEmailTemplate } from './preview.ts'
import { restoreOriginal } from './restore-original.ts'
import { sendTestEmail } from './send-test.ts'

/** The actions of staff while they edit templates. */
export const emailTemplateActions = [previewEmailTemplate, sendTestEmail, restoreOriginal]
