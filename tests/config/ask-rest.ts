import { randomUUID } from 'node:crypto'
import type { Route } from '../../src/transport/routes.ts'
import type { Paths } from '../../src/transport/openapi/operation.ts'
import { call } from '../support/call.ts'
import { askers, marker, type Documents, type World } from './world.ts'

const writing = new Set(['POST', 'PATCH', 'PUT'])

/** The answer to each caller, by `METHOD /path` and, where there is an id, whose document it names. */
export const askREST = async (world: World, route: Route, described: Paths) => {
  const { app, tokenOf } = world
  const answers: Record<string, number[]> = {}
  const leaks: string[] = []
  const undescribed: string[] = []
  const operation = described[`/api${route.path.replace(/:(\w+)/g, '{$1}')}`]?.[route.method.toLowerCase()]
  for (const asker of askers) {
    for (const [whose, id] of targetsOf(route, world.documentsOf(asker))) {
      const key = `${route.method} ${route.path}${whose}`
      const path = route.path
        .replace(/:id\??/, id)
        .replace(/:key/, 'some-preference')
        .replace(/:token/, 'some-token')
      const isBulk = (route.method === 'PATCH' || route.method === 'DELETE') && !route.path.includes(':')
      const { status, text, body } = await call(
        `${app.url}/api${path}${isBulk ? `?where[id][equals]=${id}` : queryOf(route)}`,
        {
          method: route.method,
          body: writing.has(route.method) ? {} : undefined,
          token: await tokenOf(asker),
        },
      )
      answers[key] = [...(answers[key] ?? []), status]
      const isDone = status < 300 && route.action?.media === 'application/json'
      const wrong = isDone ? route.action?.output.safeParse(body).error?.message : undefined
      if ((operation && !(status in operation.responses)) || wrong)
        undescribed.push(`${key}: ${status} ${wrong ?? ''}`)
      if (asker !== 'support' && text.includes(marker)) leaks.push(`${asker} ${key}`)
      if (route.method !== 'GET' && status < 300) await world.reset()
    }
  }
  return { answers, leaks, undescribed }
}

/** The required input of a request. */
const queryOf = ({ path }: Route): string => {
  if (path === '/search') return `?q=${marker}`
  return path.endsWith('/impact') ? '?action=disable' : ''
}

const targetsOf = (route: Route, documents: Record<string, Documents>): [whose: string, id: string][] => {
  const known = documents[route.collection ?? '']
  if (!route.path.includes(':id')) return [['', known?.other ?? randomUUID()]]
  if (!known) return [['', randomUUID()]]
  if (known.own === undefined || known.below === undefined) return [['', known.other]]
  return [
    [' of one’s own', known.own],
    [' below', known.below],
    [' of another', known.other],
  ]
}
