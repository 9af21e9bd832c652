import { readersOf } from '../../../../access/can.ts'
import { mailingSignal } from '../../../../emails/mailing-signal.ts'
import { defineAction, noInput } from '../../../../kernel/action/define-action.ts'
import { afterCommit } from '../../../../payload/adapter/after-commit.ts'
import { readProgress } from '../operations/read-progress.ts'
import { stopMailing } from '../operations/stop-mailing.ts'
import { progressOutput } from './progress-output.ts'

export const stopMailingAction = defineAction({
  on: 'mailings',
  verb: 'stop',
  about: 'document',
  method: 'post',
  name: 'stopMailing',
  summary: 'Stop a mailing: nothing further of it begins to leave',
  can: readersOf('mailings'),
  input: noInput,
  output: progressOutput,
  graphql: {},
  isRepeatable: true,
  audit: () => ({}),
  run: async ({ ctx: { req }, id }) => {
    await stopMailing(req, id)
    await afterCommit(req, mailingSignal.announce)
    return readProgress(req, id)
  },
})
