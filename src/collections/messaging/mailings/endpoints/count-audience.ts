import type { Endpoint } from 'payload'
import { sharerOf } from '../../../../access/sharer-of.ts'
import { refuseMembers } from '../../../../access/refuse-members.ts'
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
    refuseMembers(req)
    const audience = await readAudience(req, { ...req.data })
    return Response.json(await shares.run(sharerOf(req), () => countPeople(req, audience)))
  },
}
