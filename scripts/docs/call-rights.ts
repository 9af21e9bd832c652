import type { SanitizedConfig } from 'payload'
import { asForDeleting } from '../../src/collections/trash/actions/as-for-deleting.ts'
import { actionsOf, placesOf, type ActionPlace } from '../../src/kernel/action/action-list.ts'
import type { Action } from '../../src/kernel/action/define-action.ts'
import { accountRoles, staffRoles } from '../../src/domain/accounts/role.ts'
import type { Grants } from '../../src/kernel/describe-rule.ts'
import { grantedBy } from './granted-by.ts'
import { nameCollections } from './name-collections.ts'
import type { RightsRow } from './rights-table.ts'

type Collection = SanitizedConfig['collections'][number]
type Row = Omit<RightsRow, 'of'>

/** Rules that delegate to one of the collection's own, by their description. */
const askedRules = {
  'as for reading': 'read',
  'as for updating': 'update',
} as const

/**
 * Which roles may call which action. Actions with the same rule share a row, as do collections with the same rows.
 * Deleting and restoring are omitted: they are listed with the documents.
 */
export const callRights = (config: SanitizedConfig): RightsRow[] => {
  const { collections } = config
  const own = collections.filter(({ slug }) => !slug.startsWith('payload-'))
  const sharers = new Map<string, { slugs: string[]; rows: Row[] }>()
  for (const collection of own) {
    const rows = rowsOf(collection)
    const key = JSON.stringify(rows)
    sharers.set(key, { rows, slugs: [...(sharers.get(key)?.slugs ?? []), collection.slug] })
  }
  const ofCollections = [...sharers.values()].flatMap(({ slugs, rows }) =>
    rows.map((row) => ({ of: nameCollections(slugs, own), ...row })),
  )
  return [...ofCollections, ...placesOf(config).flatMap(ofPlace)]
}

/** Actions that belong to no collection. */
const ofPlace = (place: ActionPlace): RightsRow[] =>
  actionsOf(place).map(({ verb, can }) => ({ of: 'everything', what: verb, grants: can.roles }))

const rowsOf = (collection: Collection): Row[] => {
  const verbsByRule = new Map<string, { verbs: Set<string>; grants: Grants; isOpen: boolean }>()
  for (const action of actionsOf(collection)) {
    if (action.can === asForDeleting) continue
    const isOpen = action.can.roles.anonymous !== undefined
    const grants = grantsOf(action, collection)
    const key = JSON.stringify([isOpen, grants])
    const verbs = verbsByRule.get(key)?.verbs ?? new Set()
    verbsByRule.set(key, { verbs: verbs.add(action.verb), grants, isOpen })
  }
  return [...verbsByRule.values()].map(({ verbs, grants, isOpen }) => ({
    what: [...verbs].join(', ') + (isOpen ? ' (anonymous too)' : ''),
    grants,
  }))
}

const grantsOf = ({ can, on, verb }: Action, { access }: Collection): Grants => {
  const grants: Grants = {}
  for (const role of [...staffRoles, ...accountRoles]) {
    const words = can.roles[role]
    const asked = Object.entries(askedRules).find(([known]) => known === words)?.[1]
    const given = asked ? grantedBy(access[asked], `${on}, ${verb}`)[role] : words
    if (given) grants[role] = given
  }
  return grants
}
