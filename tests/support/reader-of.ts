import { createLocalReq } from 'payload'
import { actorOf, isKnown } from '../../src/kernel/actor.ts'
import type { Person } from './people.ts'
import type { TestApp } from './test-app.ts'

/** Somebody who opens a page, with the request that its parts read by. */
export const readerOf = async ({ app: { payload } }: TestApp, { id }: Pick<Person, 'id'>) => {
  const user = await payload.findByID({
    ...{ collection: 'users', id, depth: 0 },
    ...{ req: await createLocalReq({}, payload), overrideAccess: true },
  })
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
  const actor = actorOf(req.user)
  if (!isKnown(actor)) throw new Error(`${user.username} opens no pages.`)
  return { req, actor }
}
