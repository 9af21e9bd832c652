import { newId } from '../../src/database/new-id.ts'
import { chance } from './chance.ts'

export type Place = {
  id: string
  parent: string | null
  path: string
  isIntegrator: boolean
  createdAt: Date
}

type Above = { id: string; path: string; depth: number }

const mostDepth = 3
const years = 3

/**
 * Where `count` accounts stand, outermost first: most alone, some integrators with a few dozen accounts below them,
 * integrators among those. Ids follow the time of creation.
 */
export function* accountTree(count: number): Generator<Place> {
  const end = Date.now()
  const step = (years * 365 * 86_400_000) / count
  let open: Above[] = []
  let room = 0
  for (let index = 0; index < count; index++) {
    const createdAt = new Date(end - (count - index) * step)
    const id = newId(createdAt.getTime())
    if (room === 0) open = []
    const above = room > 0 ? chance.oneOf(open) : undefined
    const depth = (above?.depth ?? 0) + 1
    const isIntegrator = above ? depth < mostDepth && chance.happens(0.08) : chance.happens(0.02)
    const path = `${above?.path ?? '/'}${id}/`
    if (above) room--
    else if (isIntegrator) room = 5 + chance.upTo(40)
    if (isIntegrator) open.push({ id, path, depth })
    yield { id, parent: above?.id ?? null, path, isIntegrator, createdAt }
  }
}
