import type { KindImpact } from '../../domain/accounts/impact.ts'

/** The impact of an action, as counted by the server. */
export type Impact = { customers: number; users: number; resources: Record<string, KindImpact> }

/** @returns undefined when the answer has another shape */
export const readImpact = (body: unknown): Impact | undefined => {
  if (!isObject(body) || typeof body.customers !== 'number' || typeof body.users !== 'number')
    return undefined
  const kinds = isObject(body.resources) ? Object.entries(body.resources) : []
  return {
    customers: body.customers,
    users: body.users,
    resources: Object.fromEntries(
      kinds.flatMap(([slug, kind]) => (isKindImpact(kind) ? [[slug, kind]] : [])),
    ),
  }
}

/** Whether the action affects accounts below the account. */
export const hasAccountsBelow = ({ customers }: Impact): boolean => customers > 1

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const isKindImpact = (value: unknown): value is KindImpact =>
  isObject(value) && [value.total, value.change, value.stay].every((count) => typeof count === 'number')
