import { z } from 'zod'
import { managersAbove } from '../../../../access/can.ts'
import { customerTexts } from '../../../../i18n/texts/accounts.ts'
import { translate } from '../../../../i18n/translate.ts'
import { defineAction } from '../../../../kernel/action/define-action.ts'
import { document, message } from '../../../../kernel/action/schemas.ts'
import { moveAccount } from '../operations/move-account.ts'
import { parentAccount } from './parent-account.ts'

export const moveCustomer = defineAction({
  on: 'customers',
  verb: 'move',
  about: 'document',
  method: 'post',
  name: 'moveCustomer',
  summary: 'Put an account, with everything below it, below another one, or at the top',
  can: managersAbove,
  input: z.object({ parent: parentAccount.nullable() }),
  output: z.object({ doc: document('customers'), message }),
  graphql: {},
  takesVersion: true,
  isRepeatable: true,
  audit: ({ input }) => ({ after: input }),
  run: async ({ ctx: { payload, req }, id, input: { parent } }) => {
    await moveAccount(req, id, parent)
    const doc = await payload.findByID({ collection: 'customers', id, depth: 0, req, overrideAccess: false })
    return { doc, message: translate(req, customerTexts.moved) }
  },
})
