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
type Hub = Above & { share: number }

const maxDepth = 3
const years = 3

/**
 * The share of all accounts that lies directly below each of the first integrators: a few large partners beside many
 * small ones.
 */
const hubShares = [0.1, 0.001]

/**
 * The tree positions of `count` accounts, ancestors first: most at the top level, some integrators with a few dozen
 * accounts below them, integrators among those, and two large ones. Ids follow the time of creation.
 */
export function* accountTree(count: number): Generator<Place> {
  const end = Date.now()
  const step = (years * 365 * 86_400_000) / count
  const hubs: Hub[] = []
  let open: Above[] = []
  let room = 0
  for (let index = 0; index < count; index++) {
    const createdAt = new Date(end - (count - index) * step)
    const id = newId(createdAt.getTime())
    const hubShare = hubShares[index]
    const hub = hubShare === undefined ? hubs.find(({ share }) => chance.happens(share)) : undefined
    if (room === 0) open = []
    const above = hub ?? (room > 0 && hubShare === undefined ? chance.oneOf(open) : undefined)
    const depth = (above?.depth ?? 0) + 1
    const path = `${above?.path ?? '/'}${id}/`
    const isIntegrator = hubShare !== undefined || (!hub && chance.happens(integratorShare(above, depth)))
    if (hubShare !== undefined) hubs.push({ id, path, depth, share: hubShare })
    else if (!hub) {
      if (above) room--
      else if (isIntegrator) room = 5 + chance.upTo(40)
      if (isIntegrator) open.push({ id, path, depth })
    }
    yield { id, parent: above?.id ?? null, path, isIntegrator, createdAt }
  }
}

const integratorShare = (above: Above | undefined, depth: number): number => {
  if (!above) return 0.02
  return depth < maxDepth ? 0.08 : 0
}
