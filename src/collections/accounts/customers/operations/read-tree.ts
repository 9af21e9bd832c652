import type { PayloadRequest } from 'payload'
import { actorOf } from '../../../../kernel/actor.ts'
import { runSql } from '../../../../database/run-sql.ts'
import { Problem } from '../../../../kernel/errors/problem.ts'
import { writeTreeCursor } from './tree-cursor.ts'
import { treeStatement, type TreeQuestion } from './tree-statement.ts'

type Page = { nodes: Record<string, unknown>[]; next: string | null }

/**
 * The accounts directly below one, or the topmost that the asker sees, one page of them.
 * @throws Problem `not_found` for a parent that the asker does not see
 */
export const readTree = async (req: PayloadRequest, question: TreeQuestion): Promise<Page> => {
  const rows = await runSql(req, treeStatement(actorOf(req.user), question))
  if (rows.length === 0) throw new Problem('not_found')
  const found = rows.filter(({ id }) => id !== null)
  const nodes = found.slice(0, question.limit)
  const last = nodes.at(-1)
  const next = found.length > nodes.length && last ? writeTreeCursor(placeOf(last)) : null
  return { nodes, next }
}

const placeOf = ({ name, id }: Record<string, unknown>) => ({ name: String(name), id: String(id) })
