import { idsInPath, isInSubtree } from '../../../src/domain/accounts/subtree.ts'
import type { Change } from '../support/snapshot.ts'
import type { Forest, ThingName } from './grow-forest.ts'

/** The callers, and their relation to each thing. */
export type View = {
  name: string
  user: string
  /** What the caller may see: the own account's first. */
  inside: ThingName[]
  /** What the caller may not see: requests are sent for each. */
  outside: ThingName[]
  /** The rest of it, for which requests are sent in turns. */
  beyond: ThingName[]
  /** What no answer may contain. */
  secrets: string[]
  /** Whether the caller may have made a change of a row. */
  mayChange: (change: Change) => boolean
}

type Described = {
  name: string
  of: ThingName
  role: 'manager' | 'member'
  inside: ThingName[]
  outside: ThingName[]
  beyond: ThingName[]
}

/** `parent`, `sibling`, `foreign` and so on are positions in the forest; here is what they are to each caller. */
const described: Described[] = [
  {
    name: 'a manager of an integrator',
    of: 'own',
    role: 'manager',
    inside: ['own', 'child', 'inner', 'cousin'],
    outside: ['parent', 'sibling', 'foreign'],
    beyond: ['nephew', 'disabled', 'trashed', 'operator'],
  },
  {
    name: 'a manager of a customer',
    of: 'child',
    role: 'manager',
    inside: ['child', 'inner'],
    outside: ['own', 'cousin', 'foreign'],
    beyond: ['parent', 'sibling', 'disabled', 'trashed', 'operator'],
  },
  {
    name: 'a member',
    of: 'child',
    role: 'member',
    inside: ['child'],
    outside: ['own', 'inner', 'cousin', 'foreign'],
    beyond: ['parent', 'disabled', 'trashed', 'operator'],
  },
]

export const viewNames = described.map(({ name }) => name)

export const viewOf = (forest: Forest, name: string): View => {
  const view = viewsOf(forest).find((each) => each.name === name)
  if (!view) throw new Error(`Nobody is called ${name}.`)
  return view
}

const viewsOf = ({ things }: Forest): View[] =>
  described.map(({ name, of, role, inside, outside, beyond }) => {
    const account = things[of]
    const user = String(role === 'manager' ? account.documents.manager : account.documents.users)
    const path = String(account.values.customers?.path)
    const hidden = Object.entries(things).filter(([each]) => !inside.some((known) => known === each))
    const colleagues = role === 'member' ? [String(account.documents.manager)] : []
    return {
      name,
      user,
      inside,
      outside,
      beyond,
      secrets: [
        ...hidden.map(([, { word }]) => word),
        ...hidden.flatMap(([, { documents }]) => Object.values(documents)),
        ...idsInPath(path).slice(0, -1),
        ...colleagues,
        // Users of an account cannot read the notes that staff keep about it.
        ...Object.values(things).map(({ word }) => `${word} notes`),
      ],
      mayChange: ({ table, row }) => {
        if (isAskedForByAnybody(table, row)) return true
        const owner = row.user_id ?? (table === 'users' ? row.id : undefined)
        if (role === 'member') return owner === user
        const place = table === 'customers' ? row.path : row.owner_path
        if (typeof place === 'string') return isInSubtree(place, path)
        const owners = inside.flatMap((each) => [
          things[each].documents.users,
          things[each].documents.manager,
        ])
        return owners.includes(String(owner))
      },
    }
  })

/** Any caller may request a reset link to be mailed to a user. */
const isAskedForByAnybody = (table: string, { purpose, kind }: Change['row']): boolean =>
  (table === 'auth_tokens' && purpose === 'password-reset') ||
  (table === 'emails' && kind === 'password_reset') ||
  table === 'email_outbox'
