import type { PayloadRequest } from 'payload'
import { contextOf } from '../../../../kernel/context.ts'
import { z } from 'zod'
import { runSql } from '../../../../database/run-sql.ts'
import { uuid } from '../../../../kernel/action/schemas.ts'
import { Problem } from '../../../../kernel/errors/problem.ts'
import { writeTreeCursor } from './tree-cursor.ts'
import { treeStatement, type TreeQuestion } from './tree-statement.ts'

const status = z.enum(['enabled', 'disabled'])

export const treeNode = z
  .object({
    ...{ id: uuid, name: z.string(), type: z.enum(['customer', 'integrator']) },
    ...{ status, effectiveStatus: status, hasChildren: z.boolean() },
  })
  .meta({ title: 'CustomerTreeNode' })

type Page = { nodes: z.output<typeof treeNode>[]; next: string | null }

/**
 * The accounts directly below one, or the topmost that the caller sees, one page of them.
 * @throws Problem `not_found` for a parent that the caller does not see
 */
export const readTree = async (req: PayloadRequest, question: TreeQuestion): Promise<Page> => {
  const rows = await runSql(req, treeStatement(contextOf(req).actor, question))
  if (rows.length === 0) throw new Problem('not_found')
  const found = z.array(treeNode).parse(rows.filter(({ id }) => id !== null))
  const nodes = found.slice(0, question.limit)
  const last = nodes.at(-1)
  const next = found.length > nodes.length && last ? writeTreeCursor(last) : null
  return { nodes, next }
}
