import { z } from 'zod'
import { Problem } from '../../kernel/errors/problem.ts'
import { requestTexts } from '../../i18n/texts/requests.ts'
import { checkWhere } from '../../input/check-where.ts'

const anything = z.record(z.string(), z.unknown())
const slug = z.string().max(100)
const id = z.union([z.string().max(100), z.number()])
const number = z.union([z.number(), z.string().regex(/^\d{0,9}$/)])
const text = z.string().max(1000)
const formState = z.record(z.string(), anything)
const query = z.looseObject({
  where: z.unknown().optional(),
  sort: z.union([text, z.array(text)]).nullish(),
  limit: number.nullish(),
  page: number.nullish(),
  search: text.nullish(),
})
const column = z.looseObject({ accessor: text, active: z.boolean().nullish() })

/** The arguments of each server function of the panel, as far as Payload relies on their shapes. */
const shapes: Record<string, z.ZodType> = {
  'form-state': z.looseObject({
    id: id.nullish(),
    collectionSlug: slug.nullish(),
    globalSlug: slug.nullish(),
    schemaPath: text.nullish(),
    operation: z.enum(['create', 'update']).nullish(),
    data: anything.nullish(),
    formState: formState.nullish(),
    documentFormState: formState.nullish(),
    initialBlockData: anything.nullish(),
    initialBlockFormState: formState.nullish(),
    docPermissions: anything.nullish(),
    docPreferences: z.looseObject({ fields: anything.nullish() }).nullish(),
    select: anything.nullish(),
    originalUpdatedAt: z.union([text, z.date()]).nullish(),
  }),
  'render-document': z.looseObject({
    collectionSlug: slug,
    docID: id.nullish(),
    drawerSlug: text.nullish(),
    initialData: anything.nullish(),
    paramsOverride: z.looseObject({ segments: z.array(text).nullish() }).nullish(),
    searchParams: anything.nullish(),
    versions: anything.nullish(),
  }),
  'render-document-slots': z.looseObject({ collectionSlug: slug, id: id.nullish() }),
  'render-list': z.looseObject({
    collectionSlug: slug,
    drawerSlug: text.nullish(),
    query: query.nullish(),
  }),
  'table-state': z.looseObject({
    collectionSlug: z.union([slug, z.array(slug).min(1).max(50)]),
    columns: z.array(column).max(200).nullish(),
    data: z.looseObject({ docs: z.array(z.unknown()) }).nullish(),
    query: query.nullish(),
    parent: z.looseObject({ collectionSlug: slug, id, joinPath: text }).nullish(),
    renderRowTypes: z.boolean().nullish(),
    tableAppearance: text.nullish(),
  }),
}

const call = z.tuple([z.looseObject({ name: z.string(), args: z.unknown() })])
const asked = z.looseObject({ query: z.looseObject({ where: z.unknown().optional() }).nullish() })

/**
 * Refuses a call of a server function with arguments that Payload would fail on.
 * @throws Problem `not_found` for a function that the panel does not use, `bad_request`
 */
export const checkServerCall = (given: unknown): void => {
  const parsed = call.safeParse(given)
  if (!parsed.success) throw invalid()
  const [{ name, args }] = parsed.data
  const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined
  if (!shape) throw new Problem('not_found')
  if (!shape.safeParse(args).success) throw invalid()
  const where = asked.safeParse(args).data?.query?.where
  if (where !== undefined && where !== null) checkWhere(where)
}

const invalid = () => new Problem('bad_request', { text: requestTexts.body.broken })
