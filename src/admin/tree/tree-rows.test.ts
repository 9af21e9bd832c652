import { describe, expect, it } from 'vitest'
import type { TreeNode } from './tree-node.ts'
import { treeRows } from './tree-rows.ts'
import { nextTree, openTo, root, type TreeState } from './tree-state.ts'

const node = (id: string, hasChildren = false): TreeNode => ({
  id,
  name: id,
  type: 'customer',
  status: 'enabled',
  effectiveStatus: 'enabled',
  hasChildren,
})
const loaded = (state: TreeState, parent: string, ids: string[], next: string | null) =>
  nextTree(state, { kind: 'loaded', parent, page: { nodes: ids.map((id) => node(id)), next } })
const lines = (state: TreeState) =>
  treeRows(state).map((row) => `${' '.repeat(row.level - 1)}${row.kind === 'node' ? row.node.id : row.kind}`)

describe('the lines of the tree', () => {
  it('are those of opened accounts alone, with what is left at the end of a level', () => {
    let state = nextTree(openTo([]), {
      kind: 'loaded',
      parent: root,
      page: { nodes: [node('a', true), node('b')], next: null },
    })
    state = loaded(state, 'a', ['a1', 'a2'], 'more')
    expect(lines(state)).toEqual(['a', 'b'])
    state = nextTree(state, { kind: 'turned', id: 'a', isOpen: true })
    expect(lines(state)).toEqual(['a', ' a1', ' a2', ' more', 'b'])
    expect(lines(nextTree(state, { kind: 'asked', parent: 'a' }))).toContain(' loading')
    expect(lines(nextTree(state, { kind: 'failed', parent: 'a' }))).toContain(' failed')
    expect(lines(loaded(state, 'a', ['a2', 'a3'], null))).toEqual(['a', ' a1', ' a2', ' a3', 'b'])
  })

  it('show the way to an account before its page has been loaded, and each account once afterwards', () => {
    let state = openTo([node('a', true), node('a9')])
    expect(lines(state)).toEqual(['a', ' a9', ' more', 'more'])
    state = loaded(state, 'a', ['a1', 'a2'], 'more')
    expect(lines(state)).toEqual(['a', ' a9', ' a1', ' a2', ' more', 'more'])
    state = loaded(state, 'a', ['a9'], null)
    expect(lines(state)).toEqual(['a', ' a1', ' a2', ' a9', 'more'])
  })
})
