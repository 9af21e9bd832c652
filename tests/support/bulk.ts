import { expect } from 'vitest'
import { z } from 'zod'
import type { Answer } from './call.ts'
import type { Person } from './people.ts'
import type { TestApp } from './test-app.ts'

const result = z.object({
  id: z.string(),
  ok: z.boolean(),
  version: z.string().optional(),
  undo: z.record(z.string(), z.string().nullable()).optional(),
  code: z.string().optional(),
  message: z.string().optional(),
  data: z.object({ errors: z.array(z.looseObject({ path: z.string() })) }).optional(),
})

export type BulkResult = z.infer<typeof result>

/** The result of each document of a bulk call. */
export const resultsOf = ({ body, status, text }: Answer): BulkResult[] => {
  expect(status, text).toBe(200)
  return z.object({ results: z.array(result) }).parse(body).results
}

/** `bulkOf(testApp, 'customers')({ action: 'enable', ids }, manager)`: the results, as the administrator by default. */
export const bulkOf =
  ({ ask }: TestApp, slug: string) =>
  async (body: object, as?: Person): Promise<BulkResult[]> =>
    resultsOf(await ask('POST', `${slug}/bulk`, { body, ...(as && { as }) }))

/** `['ok', 'not_found']`: what became of each document. */
export const outcomesOf = (results: readonly BulkResult[]): string[] =>
  results.map(({ ok, code }) => (ok ? 'ok' : String(code)))

/** The call that leads back from what was done, for all with the same way back. */
export const undoOf = (results: readonly BulkResult[]): object => ({
  ...results.find(({ undo }) => undo)?.undo,
  ids: results.filter(({ undo }) => undo).map(({ id }) => id),
  versions: Object.fromEntries(results.flatMap(({ id, version }) => (version ? [[id, version]] : []))),
})
