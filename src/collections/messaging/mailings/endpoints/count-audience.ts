import type { Endpoint } from 'payload'
import { actorOf } from '../../../../access/actor.ts'
import { sharerOf } from '../../../../access/sharer-of.ts'
import { Problem } from '../../../../errors/problem.ts'
import { Shares } from '../../../../identity/shares.ts'
import { countPeople } from '../operations/count-people.ts'
import { readAudience } from '../read-audience.ts'

// Many accounts are counted for a while on a connection of its own.
const shares = new Shares({ each: 4 })

/**
 * `POST /api/mailings/count { audience, filter | group | customers, people }` for staff and managers → how many a mailing
 * would reach now, and how many it would leave out. It starts only with this number as `expectedRecipients`.
 */
export const countAudience: Endpoint = {
  path: '/count',
  method: 'post',
  handler: async (req) => {
    const actor = actorOf(req.user)
    if (actor.kind === 'anonymous') throw new Problem('unauthenticated')
    if (actor.role === 'member') throw new Problem('forbidden')
    const audience = await readAudience(req, { ...req.data })
    return Response.json(await shares.run(sharerOf(req), () => countPeople(req, audience)))
  },
}
