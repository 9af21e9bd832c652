import { z } from 'zod'
import { isId } from '../../domain/is-id.ts'
import { requestTexts } from '../../i18n/texts/requests.ts'
import { fieldProblem } from './field-problem.ts'

/** The id of a document, in small letters; of a field that may be empty: `id.nullable()`. */
export const id = z
  .string()
  .refine(isId, fieldProblem('invalid', requestTexts.field.reference))
  .transform((given) => given.toLowerCase())
  .meta({ jsonSchema: { type: 'string', format: 'uuid' } })

/** The id of a document that is answered. */
export const uuid = z.string().meta({ jsonSchema: { type: 'string', format: 'uuid' } })

/** An ISO 8601 date-time that is answered. */
export const moment = z.string().meta({ jsonSchema: { type: 'string', format: 'date-time' } })

/** How many. */
export const count = z.int().min(0)

/** `message`: says in the reader's language what was done. */
export const message = z.string()

/** A whole document, as reading it answers. */
export const document = (slug: string) => z.custom<object>().meta({ document: slug })

/** In the query of a `post`, where everything else is in the body. */
export const inQuery = <Schema extends z.ZodType>(schema: Schema): Schema => schema.meta({ in: 'query' })

/** A page of a list: `?page=2&limit=25`. */
export const page = ({ usual, max }: { usual: number; max: number }) => ({
  page: z.int().min(1).max(1_000_000).default(1),
  limit: z.int().min(1).max(max).default(usual),
})
