import type { PayloadRequest } from 'payload'
import { listInvitations } from '../operations/list-invitations.ts'
import { identityEndpoint } from './identity-endpoint.ts'

const mostAtOnce = 100

/** `GET /api/users/invitations?page=1&limit=25` */
export const invitations = identityEndpoint({
  method: 'get',
  path: '/invitations',
  run: async (req) => {
    const page = wholeNumber(req, 'page', 1, 1_000_000)
    const limit = wholeNumber(req, 'limit', 25, mostAtOnce)
    return Response.json(await listInvitations(req, { page, limit }))
  },
})

const wholeNumber = ({ query }: PayloadRequest, name: string, fallback: number, most: number): number => {
  const given = Number(query[name] ?? fallback)
  return Number.isInteger(given) && given >= 1 ? Math.min(given, most) : fallback
}
