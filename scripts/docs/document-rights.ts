import type { SanitizedConfig } from 'payload'
import { canPurge } from '../../src/access/trash-or-purge.ts'
import { grantedBy } from './granted-by.ts'
import { nameCollections } from './name-collections.ts'
import type { RightsRow } from './rights-table.ts'

type Collection = SanitizedConfig['collections'][number]

/** Which roles may create, read, update, delete and purge documents. Collections with the same rules share rows. */
export const documentRights = ({ collections, globals, admin }: SanitizedConfig): RightsRow[] => {
  const own = collections.filter(({ slug }) => !slug.startsWith('payload-'))
  const sharers = new Map<string, { slugs: string[]; rows: Omit<RightsRow, 'of'>[] }>()
  for (const collection of own) {
    const rows = rowsOf(collection)
    const key = JSON.stringify(rows)
    sharers.set(key, { rows, slugs: [...(sharers.get(key)?.slugs ?? []), collection.slug] })
  }
  const panel = own.find(({ slug }) => slug === admin.user)?.access.admin
  return [
    { of: 'panel', what: 'enter', grants: grantedBy(panel, 'admin') },
    ...[...sharers.values()].flatMap(({ slugs, rows }) =>
      rows.map((row) => ({ of: nameCollections(slugs, own), ...row })),
    ),
    ...globals.flatMap(({ slug, access }) =>
      (['read', 'update'] as const).map((what) => ({
        of: slug,
        what,
        grants: grantedBy(access[what], `${slug}, ${what}`),
      })),
    ),
  ]
}

/** What no role may do has no row. */
const rowsOf = ({ slug, access, trash }: Collection): Omit<RightsRow, 'of'>[] =>
  [
    ...(['create', 'read', 'update', 'delete'] as const).map((what) => ({
      what: trash && what === 'delete' ? 'delete, restore' : what,
      grants: grantedBy(access[what], `${slug}, ${what}`),
    })),
    ...(trash ? [{ what: 'purge', grants: grantedBy(canPurge, 'canPurge') }] : []),
  ].filter(({ grants }) => Object.keys(grants).length > 0)
