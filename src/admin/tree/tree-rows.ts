import type { TreeNode } from './tree-node.ts'
import { branchOf, root, type TreeState } from './tree-state.ts'

type Place = { key: string; level: number; parent: string }

/** A row of the tree: an account, or the end of a level that is not fully loaded. */
export type TreeRow =
  | (Place & { kind: 'node'; node: TreeNode; isOpen: boolean; position: number; size: number })
  | (Place & { kind: 'more' | 'loading' | 'failed'; parentName: string })

/** The visible rows of the tree. `size` is -1 where the number is unknown. */
export const treeRows = (state: TreeState, parent = root, parentName = '', level = 1): TreeRow[] => {
  const { nodes, pinned, next, state: branchState } = branchOf(state, parent)
  const shown = pinned && !nodes.some(({ id }) => id === pinned.id) ? [pinned, ...nodes] : nodes
  const rows = shown.flatMap((node, index): TreeRow[] => {
    const isOpen = node.hasChildren && state.open[node.id] === true
    const size = next === null ? shown.length : -1
    return [
      { kind: 'node', key: node.id, level, parent, node, isOpen, position: index + 1, size },
      ...(isOpen ? treeRows(state, node.id, node.name, level + 1) : []),
    ]
  })
  if (next === null && branchState === 'ready') return rows
  const kind = branchState === 'ready' ? 'more' : branchState
  return [...rows, { kind, key: `${parent}/${kind}`, level, parent, parentName }]
}
