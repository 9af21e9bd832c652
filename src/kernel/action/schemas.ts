import { z } from 'zod'
import { isId } from '../../domain/is-id.ts'
import { requestTexts } from '../../i18n/texts/requests.ts'
import { fieldProblem } from './field-problem.ts'

/** The id of a document, in lower case; of a field that may be empty: `id.nullable()`. */
export const id = z
  .string()
  .refine(isId, fieldProblem('invalid', requestTexts.field.reference))
  .transform((given) => given.toLowerCase())
  .meta({ jsonSchema: { type: 'string', format: 'uuid' } })

/** The id of a document in an output. */
export const uuid = z.string().meta({ jsonSchema: { type: 'string', format: 'uuid' } })

/** An ISO 8601 date-time in an output. */
export const moment = z.string().meta({ jsonSchema: { type: 'string', format: 'date-time' } })

/** A number of documents. */
export const count = z.int().min(0)

/** `message`: the result in the reader's language. */
export const message = z.string()

/** A whole document, as reading it returns. */
export const document = (slug: string) => z.custom<object>().meta({ document: slug })

/** A value that is checked by the work itself, as saving it would; the schema only describes it. */
export const described = (jsonSchema: object) => z.unknown().optional().meta({ jsonSchema })

/** The same for a value without which the work refuses. */
export const describedNeed = (jsonSchema: object) => z.unknown().meta({ jsonSchema })

/** In the query of a `post`, whose other fields are in the body. */
export const inQuery = <Schema extends z.ZodType>(schema: Schema): Schema => schema.meta({ in: 'query' })

/** A page of a list: `?page=2&limit=25`. */
export const page = ({ usual, max }: { usual: number; max: number }) => ({
  page: z.int().min(1).max(1_000_000).default(1),
  limit: z.int().min(1).max(max).default(usual),
})
