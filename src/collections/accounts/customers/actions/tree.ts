import { z } from 'zod'
import { staffAndManagers } from '../../../../access/can.ts'
import { isId } from '../../../../domain/is-id.ts'
import { customerTexts } from '../../../../i18n/texts/accounts.ts'
import { uuid } from '../../../../kernel/action/schemas.ts'
import { defineAction } from '../../../../kernel/action/define-action.ts'
import { fieldProblem } from '../../../../kernel/action/field-problem.ts'
import { Problem } from '../../../../kernel/errors/problem.ts'
import { readTree, treeNode } from '../operations/read-tree.ts'
import { readTreeCursor } from '../operations/tree-cursor.ts'

const cursor = z
  .string()
  .refine((given) => readTreeCursor(given) !== undefined, fieldProblem('invalid', customerTexts.treeCursor))

export const customerTree = defineAction({
  on: 'customers',
  verb: 'tree',
  about: 'collection',
  method: 'get',
  name: 'customerTree',
  summary: 'The accounts directly below one, in the order of their names; without one, the topmost',
  can: staffAndManagers,
  input: z.object({
    parent: uuid.optional(),
    after: cursor.optional().meta({ description: 'The “next” of the page before.' }),
    limit: z.int().min(1).max(100).default(50),
  }),
  output: z.object({ nodes: z.array(treeNode), next: z.string().nullable() }),
  graphql: {},
  codes: ['not_found'],
  isRepeatable: true,
  audit: false,
  run: async ({ ctx, input: { parent = null, after, limit } }) => {
    if (parent !== null && !isId(parent)) throw new Problem('not_found')
    return readTree(ctx.req, { parent, after: (after && readTreeCursor(after)) || null, limit })
  },
})
