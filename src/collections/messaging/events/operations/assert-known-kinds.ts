import type { SanitizedConfig } from 'payload'
import { eventTexts as texts } from '../../../../i18n/texts/events.ts'
import { Problem, type FieldProblem } from '../../../../kernel/errors/problem.ts'
import { pathOf, type PostedEvent } from '../posted-event.ts'

/**
 * Each referenced resource must be of a known kind.
 * @throws Problem `validation_failed` at `resource`
 */
export const assertKnownKinds = (
  { collections }: SanitizedConfig,
  { events, isList }: { events: PostedEvent[]; isList: boolean },
): void => {
  const kinds = collections.flatMap(({ slug, custom }) => (custom.isOwnedResource === true ? [slug] : []))
  const values = { kinds: kinds.join(', ') }
  const fields = events.flatMap(({ resource }, at): FieldProblem[] =>
    resource && !kinds.some((slug) => slug === resource.kind)
      ? [{ path: pathOf(isList ? at : null, 'resource'), code: 'invalid', text: texts.wrongKind, values }]
      : [],
  )
  if (fields.length > 0) throw new Problem('validation_failed', { fields })
}
