import type { Endpoint } from 'payload'
import { Problem } from '../../../../kernel/errors/problem.ts'
import { isId } from '../../../../domain/is-id.ts'
import { say } from '../../../../i18n/say.ts'
import type { Text } from '../../../../i18n/text.ts'
import { customerTexts } from '../../../../i18n/texts/accounts.ts'
import { gateTexts } from '../../../../i18n/texts/gate.ts'
import { moveAccount } from '../operations/move-account.ts'
import { refuseMover } from '../operations/refuse-mover.ts'

/** `POST /api/customers/:id/move` `{ parent: <id> | null }` → `{ doc, message }`: the account with all below it. */
export const move: Endpoint = {
  path: '/:id/move',
  method: 'post',
  handler: async (req) => {
    const id = String(req.routeParams?.id)
    await refuseMover(req, id)
    await moveAccount(req, id, readParent(req.data?.parent))
    const doc = await req.payload.findByID({
      collection: 'customers',
      id,
      depth: 0,
      req,
      overrideAccess: false,
    })
    return Response.json({ doc, message: say(req, customerTexts.moved) })
  },
}

const readParent = (parent: unknown): string | null => {
  if (parent === null || isId(parent)) return parent
  throw parent === undefined
    ? problemAtParent('required', gateTexts.field.required)
    : problemAtParent('invalid', customerTexts.parentUnknown)
}

const problemAtParent = (code: string, text: Text) =>
  new Problem('validation_failed', { fields: [{ path: 'parent', code, text }] })
