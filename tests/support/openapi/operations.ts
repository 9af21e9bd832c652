import { readFileSync } from 'node:fs'
import { z } from 'zod'

const response = z.looseObject({ $ref: z.string().optional() })
const operation = z.looseObject({ responses: z.record(z.string(), response) })
const description = z.looseObject({ paths: z.record(z.string(), z.record(z.string(), operation)) })

export type Described = {
  /** `PATCH /api/customers/{id}` */
  name: string
  /** Where its answers are described, by status. */
  pointers: Record<string, string>
}

type Path = { template: string; pattern: RegExp; operations: z.infer<typeof operation>[] } & {
  methods: Record<string, Described>
}

/** The committed description; a test of its own keeps it up to date. */
export const readDescription = (file = 'openapi.json'): z.infer<typeof description> =>
  description.parse(JSON.parse(readFileSync(file, 'utf8')))

/** The operations of the description, found by method and path. */
export const operationsOf = ({ paths }: z.infer<typeof description>) => {
  const known = Object.entries(paths)
    .map(([template, operations]) => toPath(template, operations))
    .sort((one, other) => placeholders(one.template) - placeholders(other.template))
  return (method: string, pathname: string): Described | undefined =>
    known.filter(({ pattern }) => pattern.test(pathname)).find(({ methods }) => methods[method])?.methods[
      method
    ]
}

const placeholders = (template: string) => template.split('{').length

const toPath = (template: string, operations: Record<string, z.infer<typeof operation>>): Path => ({
  template,
  pattern: new RegExp(`^${template.replace('{id}', '[0-9a-fA-F-]{36}')}/?$`),
  operations: Object.values(operations),
  methods: Object.fromEntries(
    Object.entries(operations).map(([method, { responses }]) => [
      method.toUpperCase(),
      { name: `${method.toUpperCase()} ${template}`, pointers: pointersOf(template, method, responses) },
    ]),
  ),
})

const pointersOf = (template: string, method: string, responses: Record<string, z.infer<typeof response>>) =>
  Object.fromEntries(
    Object.entries(responses).map(([status, { $ref }]) => [
      status,
      $ref ?? `#/paths/${template.replaceAll('/', '~1')}/${method}/responses/${status}`,
    ]),
  )
