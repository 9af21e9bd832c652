import type { Field, SanitizedConfig } from 'payload'
import type { Grants } from '../../src/kernel/describe-rule.ts'
import { grantedBy } from './granted-by.ts'
import { nameCollections } from './name-collections.ts'
import { namedFields } from './named-fields.ts'
import type { RightsRow } from './rights-table.ts'

type Rule = { what: string; grants: Grants }

/**
 * The fields with rules of their own, which narrow those of the document. Fields and collections with the same rules
 * share rows; fields nested in such a field are not listed again.
 */
export const fieldRights = ({ collections }: SanitizedConfig): RightsRow[] => {
  const own = collections.filter(({ slug }) => !slug.startsWith('payload-'))
  const slugsByField = new Map<string, { name: string; rules: Rule[]; slugs: string[] }>()
  for (const { slug, fields } of own) {
    for (const { path, rules } of fieldsWithRules(fields, slug)) {
      const key = JSON.stringify([path, rules])
      slugsByField.set(key, { name: path, rules, slugs: [...(slugsByField.get(key)?.slugs ?? []), slug] })
    }
  }
  const shared = new Map<string, { of: string; names: string[]; rules: Rule[] }>()
  for (const { name, rules, slugs } of slugsByField.values()) {
    const of = nameCollections(slugs, own)
    const key = JSON.stringify([of, rules])
    shared.set(key, { of, rules, names: [...(shared.get(key)?.names ?? []), name] })
  }
  return [...shared.values()].flatMap(({ of, names, rules }) =>
    rules.map((rule) => ({ of: `${of}: ${names.join(', ')}`, ...rule })),
  )
}

const fieldsWithRules = (fields: Field[], slug: string): { path: string; rules: Rule[] }[] => {
  const found = namedFields(fields).flatMap(({ path, field }) => {
    const rules = 'access' in field && field.access ? rulesOf(field.access, `${slug}.${path}`) : []
    return rules.length > 0 ? [{ path, rules }] : []
  })
  return found.filter(({ path }) => !found.some((outer) => path.startsWith(`${outer.path}.`)))
}

/** `create, update` where both have the same rule. */
const rulesOf = (access: object, place: string): Rule[] => {
  const byGrants = new Map<string, Rule>()
  for (const what of ['create', 'read', 'update']) {
    const rule: unknown = Object.entries(access).find(([name]) => name === what)?.[1]
    if (!rule) continue
    const grants = grantedBy(rule, `${place}, ${what}`)
    const key = JSON.stringify(grants)
    const same = byGrants.get(key)
    byGrants.set(key, { what: same ? `${same.what}, ${what}` : what, grants })
  }
  return [...byGrants.values()]
}
