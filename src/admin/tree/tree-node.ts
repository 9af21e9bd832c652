import { isRecord } from '../../kernel/is-record.ts'

/** An account as the tree shows it. */
export type TreeNode = {
  id: string
  name: string
  type: 'integrator' | 'customer'
  status: 'enabled' | 'disabled'
  effectiveStatus: 'enabled' | 'disabled'
  hasChildren: boolean
}

/** A page of accounts of one level, and the cursor of the next page. */
export type TreePage = { nodes: TreeNode[]; next: string | null }

/** @returns undefined when the answer has another shape */
export const readTreePage = (body: unknown): TreePage | undefined => {
  if (!isRecord(body) || !Array.isArray(body.nodes)) return undefined
  const nodes: unknown[] = body.nodes
  return { nodes: nodes.filter(isTreeNode), next: typeof body.next === 'string' ? body.next : null }
}

const isTreeNode = (value: unknown): value is TreeNode =>
  isRecord(value) && typeof value.id === 'string' && typeof value.name === 'string'
