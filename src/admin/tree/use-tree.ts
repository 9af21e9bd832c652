'use client'

import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import { useLanguage } from '../../ui/use-language.ts'
import { callApi } from '../../ui/call-api.ts'
import { readTreePage, type TreeNode } from './tree-node.ts'
import { branchOf, nextTree, openTo, root } from './tree-state.ts'

const pageSize = 50

/**
 * The tree as far as it has been expanded, 50 accounts of a level at a time.
 * @param givenWay the accounts from the outermost to the one to show; empty: only the top level
 */
export const useTree = (givenWay: TreeNode[]) => {
  // A refresh of the page passes a new array with the same accounts.
  const [way] = useState(givenWay)
  const language = useLanguage()
  const [state, dispatch] = useReducer(nextTree, way, openTo)
  const asked = useRef(new Set<string>())
  const load = useCallback(
    async (parent: string, after: string | null | undefined) => {
      if (after === null || asked.current.has(parent)) return
      asked.current.add(parent)
      dispatch({ kind: 'asked', parent })
      const query = new URLSearchParams({
        limit: String(pageSize),
        ...(parent !== root && { parent }),
        ...(after && { after }),
      })
      const { ok, body } = await callApi(`/api/customers/tree?${query}`, undefined, language, 'GET')
      const page = ok ? readTreePage(body) : undefined
      asked.current.delete(parent)
      dispatch(page ? { kind: 'loaded', parent, page } : { kind: 'failed', parent })
    },
    [language],
  )
  useEffect(() => {
    for (const parent of [root, ...way.slice(0, -1).map(({ id }) => id)]) void load(parent, undefined)
  }, [way, load])
  return {
    state,
    loadMore: (parent: string) => void load(parent, branchOf(state, parent).next),
    turn: ({ id, hasChildren }: TreeNode, isOpen: boolean) => {
      if (!hasChildren) return
      dispatch({ kind: 'turned', id, isOpen })
      const { next, state: branchState } = branchOf(state, id)
      if (isOpen && next === undefined && branchState === 'ready') void load(id, undefined)
    },
  }
}
