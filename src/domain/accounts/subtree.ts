/** Paths of accounts are `/id/id/` from the outermost account to itself; a subtree is a range of them in byte order. */
export type Subtree = { from: string; before: string }

/** The account with this path and all below it: `from` ≤ path < `before`. */
export const subtreeOf = (path: string): Subtree => ({ from: path, before: `${path.slice(0, -1)}0` })

export const isInSubtree = (path: string, of: string): boolean => path.startsWith(of)

/** The ids in a path, outermost account first, itself last. */
export const idsInPath = (path: string): string[] => path.split('/').filter(Boolean)
