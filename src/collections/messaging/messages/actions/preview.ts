import { z } from 'zod'
import { staffAndManagers } from '../../../../access/can.ts'
import { messageTexts } from '../../../../i18n/texts/messages.ts'
import { concurrently } from '../../../../identity/rate-limits/limits.ts'
import { checkData } from '../../../../input/check-data.ts'
import { defineAction } from '../../../../kernel/action/define-action.ts'
import { count, described, describedNeed } from '../../../../kernel/action/schemas.ts'
import { Problem } from '../../../../kernel/errors/problem.ts'
import { countRecipients } from '../operations/count-recipients.ts'
import { assertRecipients } from '../operations/assert-recipients.ts'
import { recipientsIn } from '../recipients.ts'

const ids = described({ type: 'array', items: { type: 'string', format: 'uuid' } })

/** The fields of a message to be sent, validated as on sending. */
const input = z.looseObject({
  kind: described({ type: 'string', enum: ['info', 'promotional', 'tester'] }),
  audience: describedNeed({
    type: 'string',
    enum: ['users', 'groups', 'accounts', 'filter', 'everyone'],
  }),
  ...{ users: ids, groups: ids, customers: ids },
  filter: described({ type: 'object' }),
})

export const previewMessage = defineAction({
  on: 'messages',
  verb: 'preview',
  about: 'collection',
  method: 'post',
  name: 'previewMessage',
  summary: 'Who would get a message: how many do, and how many of those meant do not. Sends nothing',
  can: staffAndManagers,
  input,
  output: z.object({
    recipients: count,
    leftOut: z
      .object({ cannotSignIn: count, wantNoMessages: count, wantNoAdvertising: count, areNoTesters: count })
      .meta({ title: 'MessageLeftOut' }),
  }),
  graphql: { type: 'MessagePreview' },
  // Counting all users takes a second on a connection of its own: one account gets a few of all.
  limit: concurrently({ each: 4 }),
  isRepeatable: true,
  transaction: 'own',
  audit: false,
  run: async ({ ctx: { payload, req }, input: data }) => {
    checkData(payload.collections.messages.config.flattenedFields, data)
    const recipients = recipientsIn(data)
    if (!recipients)
      throw new Problem('validation_failed', {
        fields: [{ path: 'audience', code: 'required', text: messageTexts.chooseRecipients }],
      })
    await assertRecipients(req, data)
    return countRecipients(req, recipients)
  },
})
