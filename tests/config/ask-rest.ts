import { randomUUID } from 'node:crypto'
import type { Route } from '../../src/gate/routes.ts'
import { call } from '../support/call.ts'
import { askers, marker, type World } from './world.ts'

const writing = new Set(['POST', 'PATCH', 'PUT'])

/** What each asker is answered, by `METHOD /path` and, where there is an id, whose document it names. */
export const askREST = async ({ app, documents, tokenOf }: World, route: Route) => {
  const answers: Record<string, number[]> = {}
  const leaks: string[] = []
  for (const [whose, id] of targetsOf(route, documents)) {
    const key = `${route.method} ${route.path}${whose}`
    const path = route.path
      .replace(/:id\??/, id)
      .replace(/:key/, 'some-preference')
      .replace(/:token/, 'some-token')
    const isBulk = (route.method === 'PATCH' || route.method === 'DELETE') && !route.path.includes(':')
    const query = isBulk ? `?where[id][equals]=${id}` : ''
    const statuses: number[] = []
    for (const asker of askers) {
      const body = writing.has(route.method) ? {} : undefined
      const token = await tokenOf(asker)
      const { status, text } = await call(`${app.url}/api${path}${query}`, {
        method: route.method,
        body,
        token,
      })
      statuses.push(status)
      if (asker !== 'support' && text.includes(marker)) leaks.push(`${asker} ${key}`)
    }
    answers[key] = statuses
  }
  return { answers, leaks }
}

const targetsOf = (route: Route, documents: World['documents']): [string, string][] => {
  const known = documents[route.collection ?? '']
  if (!route.path.includes(':id')) return [['', known?.other ?? randomUUID()]]
  if (!known) return [['', randomUUID()]]
  const other: [string, string] = [' of another', known.other]
  return known.own === undefined ? [['', known.other]] : [[' of one’s own', known.own], other]
}
