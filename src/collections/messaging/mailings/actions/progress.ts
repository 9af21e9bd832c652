import { readersOf } from '../../../../access/can.ts'
import { defineAction, noInput } from '../../../../kernel/action/define-action.ts'
import { readProgress } from '../operations/read-progress.ts'
import { progressOutput } from './progress-output.ts'

export const mailingProgress = defineAction({
  on: 'mailings',
  verb: 'progress',
  about: 'document',
  method: 'get',
  name: 'mailingProgress',
  summary: 'How far a mailing is',
  can: readersOf('mailings'),
  input: noInput,
  output: progressOutput,
  graphql: {},
  isRepeatable: true,
  audit: false,
  run: ({ ctx, id }) => readProgress(ctx.req, id),
})
