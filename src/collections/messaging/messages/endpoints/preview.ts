import type { Endpoint } from 'payload'
import { sharerOf } from '../../../../access/sharer-of.ts'
import { refuseMembers } from '../../../../access/refuse-members.ts'
import { Problem } from '../../../../kernel/errors/problem.ts'
import { checkData } from '../../../../input/check-data.ts'
import { messageTexts } from '../../../../i18n/texts/messages.ts'
import { Shares } from '../../../../identity/shares.ts'
import { countRecipients } from '../operations/count-recipients.ts'
import { refuseRecipients } from '../operations/refuse-recipients.ts'
import { recipientsIn } from '../recipients.ts'

// Everyone is counted for a second on a connection of its own: the people of one account take a few of all.
const shares = new Shares({ each: 4 })

/**
 * `POST /api/messages/preview` with the `kind`, `audience` and recipients of a message that is to be sent →
 * `{ recipients, leftOut: { cannotSignIn, wantNoMessages, wantNoAdvertising, areNoTesters } }`. Nothing is sent.
 */
export const preview: Endpoint = {
  path: '/preview',
  method: 'post',
  handler: async (req) => {
    refuseMembers(req)
    const data = { ...req.data }
    checkData(req.payload.collections.messages.config.flattenedFields, data)
    const recipients = recipientsIn(data)
    if (!recipients)
      throw new Problem('validation_failed', {
        fields: [{ path: 'audience', code: 'required', text: messageTexts.chooseRecipients }],
      })
    return Response.json(
      await shares.run(sharerOf(req), async () => {
        await refuseRecipients(req, data)
        return countRecipients(req, recipients)
      }),
    )
  },
}
