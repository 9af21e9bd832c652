import { idsInPath, isInSubtree } from '../../../src/domain/accounts/subtree.ts'
import type { Change } from '../support/snapshot.ts'
import type { Forest, ThingName } from './grow-forest.ts'

/** Who asks, and what each thing is to them. */
export type View = {
  name: string
  user: string
  /** What may be seen: the own account's first. */
  inside: ThingName[]
  /** What may not be: each is asked about. */
  outside: ThingName[]
  /** The rest of it, asked about in turns. */
  beyond: ThingName[]
  /** What must not be in any answer. */
  secrets: string[]
  /** Whether a change of a row is one that the asker could have made. */
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

/** `parent`, `sibling`, `foreign` and so on are said of the forest; here stands what they are to each asker. */
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
        // Nobody of an account reads the notes that staff keep about it.
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

/** Anybody may have a link mailed to a user to choose a new password with. */
const isAskedForByAnybody = (table: string, { purpose, kind }: Change['row']): boolean =>
  (table === 'auth_tokens' && purpose === 'password-reset') ||
  (table === 'emails' && kind === 'password-reset') ||
  table === 'email_outbox'
