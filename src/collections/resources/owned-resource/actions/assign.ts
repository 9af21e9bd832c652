import { formatNames } from 'payload'
import { z } from 'zod'
import { signedIn } from '../../../../access/can.ts'
import { isId } from '../../../../domain/is-id.ts'
import { maxAssigned } from '../../../../domain/resources/max-assigned.ts'
import { translate } from '../../../../i18n/translate.ts'
import type { Text } from '../../../../i18n/text.ts'
import { resourceTexts } from '../../../../i18n/texts/resources.ts'
import { defineAction, type Can } from '../../../../kernel/action/define-action.ts'
import { fieldProblem } from '../../../../kernel/action/field-problem.ts'
import { count, id, message } from '../../../../kernel/action/schemas.ts'
import { Problem } from '../../../../kernel/errors/problem.ts'
import { assignResources } from '../operations/assign-resources.ts'

type Kind = { slug: string; labels: { plural: Text } }

const ids = z
  .array(z.unknown())
  .refine((given) => given.every(isId), fieldProblem('invalid', resourceTexts.assignList))
  .refine((given) => given.length > 0, fieldProblem('required', resourceTexts.assignNone))
  .refine(
    (given) => given.length <= maxAssigned,
    fieldProblem('too_many', resourceTexts.assignTooMany, { limit: maxAssigned }),
  )
  .transform((given) => given.filter(isId))
  .meta({
    jsonSchema: {
      type: 'array',
      items: { type: 'string', format: 'uuid' },
      minItems: 1,
      maxItems: maxAssigned,
    },
  })

/** The collection's own update rule, which is part of the UPDATE. */
const asForUpdating: Can = {
  ...signedIn,
  roles: {
    administrator: 'as for updating',
    support: 'as for updating',
    manager: 'as for updating',
    member: 'as for updating',
  },
  codes: ['unauthenticated', 'forbidden', 'not_found'],
}

/** Assigns resources to one account, all of them or none; `customer: null` unassigns them. */
export const assign = ({ slug, labels }: Kind) =>
  defineAction({
    on: slug,
    verb: 'assign',
    about: 'collection',
    method: 'post',
    name: `assign${formatNames(slug).plural}`,
    summary: `Give ${slug} to an account, all of them or none; without an account they belong to nobody`,
    can: asForUpdating,
    input: z.object({ ids, customer: id.nullable() }),
    output: z.object({ assigned: count, message }),
    graphql: { type: 'ResourceAssignment' },
    takesVersion: true,
    isRepeatable: true,
    audit: ({ input }) => ({ after: input }),
    run: async ({ ctx: { payload, req }, input }) => {
      const collection = payload.config.collections.find((each) => each.slug === slug)
      if (!collection) throw new Problem('not_found')
      const { length: assigned } = await assignResources(req, { collection, ...input })
      const text = input.customer === null ? resourceTexts.unassigned : resourceTexts.assigned
      return {
        assigned,
        message: translate(req, text, { kind: translate(req, labels.plural), count: assigned }),
      }
    },
  })
