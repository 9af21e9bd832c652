import { isDeepStrictEqual } from 'node:util'
import type { PayloadRequest, Where } from 'payload'
import type { FieldProblem } from '../../../../kernel/errors/problem.ts'
import { alertTexts as texts } from '../../../../i18n/texts/alerts.ts'
import { isRuleResource, type RuleResource } from '../rule-resource.ts'

type Named = { customer: string; named: unknown; before: unknown }

const maxResources = 100

/** New resources must belong to the account; any others are treated as nonexistent. */
export const checkResources = async (
  req: PayloadRequest,
  { customer, named, before }: Named,
): Promise<FieldProblem | undefined> => {
  const path = 'resources'
  const wrong = { path, code: 'invalid', text: texts.wrongResources }
  if (named === undefined || named === null) return undefined
  if (!Array.isArray(named) || !named.every(isRuleResource)) return wrong
  if (named.length > maxResources)
    return { path, code: 'too_many', text: texts.tooMany, values: { limit: maxResources } }
  const known: unknown[] = Array.isArray(before) ? before : []
  const byKind = new Map<string, Set<string>>()
  for (const resource of named) {
    if (known.some((each) => isDeepStrictEqual(each, resource))) continue
    byKind.set(resource.kind, (byKind.get(resource.kind) ?? new Set()).add(resource.id))
  }
  for (const [kind, ids] of byKind) if (!(await belong(req, customer, kind, [...ids]))) return wrong
  return undefined
}

const belong = async (
  req: PayloadRequest,
  customer: string,
  kind: RuleResource['kind'],
  ids: string[],
): Promise<boolean> => {
  const { config } =
    Object.values(req.payload.collections).find(({ config: { slug } }) => slug === kind) ?? {}
  if (config?.custom.isOwnedResource !== true) return false
  const where: Where = { and: [{ id: { in: ids } }, { customer: { equals: customer } }] }
  const { totalDocs } = await req.payload.count({
    collection: config.slug,
    where,
    req,
    overrideAccess: false,
  })
  return totalDocs === ids.length
}
