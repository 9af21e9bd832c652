export type DescribedIndex = {
  /** `btree`, `gin` … */
  method: string
  isUnique: boolean
  isPrimary: boolean
  /** Columns and expressions, those only included last. */
  columns: string[]
  keyCount: number
  isDescending: boolean[]
  /** The condition of a partial index. */
  predicate: string | null
}

/** What an index is for, in a few words: `unique on lower(email), not in the trash`. */
export const describeIndex = (index: DescribedIndex): string => {
  const keys = index.columns
    .slice(0, index.keyCount)
    .map((key, at) => `${unquoted(key)}${index.isDescending[at] ? ' descending' : ''}`)
  const included = index.columns.slice(index.keyCount).map(unquoted)
  return [
    `${kindOf(index)} ${keys.join(', ')}`,
    ...(included.length > 0 ? [`with ${included.join(', ')}`] : []),
    ...conditionsOf(index.predicate),
  ].join('; ')
}

const kindOf = ({ isPrimary, isUnique, method }: DescribedIndex): string => {
  if (isPrimary) return 'primary key:'
  if (isUnique) return 'unique on'
  if (method === 'gin') return 'search in'
  return 'on'
}

const unquoted = (key: string) => key.replaceAll('"', '')

const conditionsOf = (predicate: string | null): string[] =>
  (predicate ?? '')
    .replace(/::\w+/g, '')
    .split(' AND ')
    .filter(Boolean)
    .map((condition) =>
      condition === 'deleted_at IS NULL' ? 'not in the trash' : `where ${condition.toLowerCase()}`,
    )
