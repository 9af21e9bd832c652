import { ref, type JsonSchema } from './json-schema.ts'

export type Parameter = {
  name: string
  in: 'path' | 'query'
  required?: boolean
  description?: string
  style?: 'deepObject'
  explode?: boolean
  schema: JsonSchema
}

export type Described = {
  summary: string
  tag: string
  parameters?: Parameter[]
  body?: JsonSchema
  answer: JsonSchema
  status?: number
  /** Of the answer, when it is not JSON. */
  media?: string
  /** Anybody may call it. */
  isOpen?: boolean
}

/** One operation of the description, with the failures that every call can answer. */
export const operation = ({
  summary,
  tag,
  parameters,
  body,
  answer,
  status = 200,
  media = 'application/json',
  isOpen,
}: Described) => ({
  summary,
  tags: [tag],
  ...(isOpen && { security: [] }),
  ...(parameters && { parameters }),
  ...(body && { requestBody: { required: true, content: { 'application/json': { schema: body } } } }),
  responses: {
    [status]: { description: 'Done.', content: { [media]: { schema: answer } } },
    default: { description: 'What went wrong.', content: { 'application/json': { schema: ref('Failure') } } },
  },
})

export type Paths = Record<string, Record<string, ReturnType<typeof operation>>>
