import type { TreeNode, TreePage } from './tree-node.ts'

/** The key of the top level. */
export const root = ''

/** The known accounts directly below one. */
export type Branch = {
  nodes: TreeNode[]
  /** The cursor of the next page; undefined: the first one, null: there are no more. */
  next: string | null | undefined
  /** The account on the way to the requested one; shown although its page has not been loaded. */
  pinned?: TreeNode
  state: 'ready' | 'loading' | 'failed'
}

export type TreeState = { branches: Record<string, Branch>; open: Record<string, boolean> }

export type TreeEvent =
  | { kind: 'asked'; parent: string }
  | { kind: 'failed'; parent: string }
  | { kind: 'loaded'; parent: string; page: TreePage }
  | { kind: 'turned'; id: string; isOpen: boolean }

const unknown: Branch = { nodes: [], next: undefined, state: 'ready' }

export const branchOf = (state: TreeState, parent: string): Branch => state.branches[parent] ?? unknown

/** The tree expanded along the path to one account, from the outermost to the account itself. */
export const openTo = (way: TreeNode[]): TreeState => {
  const parents = way.slice(0, -1)
  return {
    branches: Object.fromEntries(
      way.map((pinned, index) => [way[index - 1]?.id ?? root, { ...unknown, pinned }]),
    ),
    open: Object.fromEntries(parents.map(({ id }) => [id, true])),
  }
}

export const nextTree = (state: TreeState, event: TreeEvent): TreeState => {
  if (event.kind === 'turned') return { ...state, open: { ...state.open, [event.id]: event.isOpen } }
  const branch = branchOf(state, event.parent)
  return { ...state, branches: { ...state.branches, [event.parent]: nextBranch(branch, event) } }
}

const nextBranch = (branch: Branch, event: Exclude<TreeEvent, { kind: 'turned' }>): Branch => {
  if (event.kind === 'asked') return { ...branch, state: 'loading' }
  if (event.kind === 'failed') return { ...branch, state: 'failed' }
  const known = new Set(branch.nodes.map(({ id }) => id))
  const fresh = event.page.nodes.filter(({ id }) => !known.has(id))
  return { ...branch, nodes: [...branch.nodes, ...fresh], next: event.page.next, state: 'ready' }
}
