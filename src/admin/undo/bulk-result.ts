import { isRecord } from '../../kernel/is-record.ts'

/** What became of one document of a bulk call. */
export type BulkResult = {
  id: string
  ok: boolean
  /** When it was changed last, now that it is done. */
  version: string | undefined
  /** The arguments of the call that leads back; undefined when nothing changed. */
  undo: Record<string, string | null> | undefined
  code: string | undefined
  message: string | undefined
  fieldErrors: Record<string, string>
}

/** @returns nothing of an answer that has another shape */
export const readResults = (body: unknown): BulkResult[] => {
  if (!isRecord(body) || !Array.isArray(body.results)) return []
  const results: unknown[] = body.results
  return results.flatMap((result) => (isRecord(result) ? [readResult(result)] : []))
}

const readResult = ({ id, ok, version, undo, code, message, data }: Record<string, unknown>): BulkResult => ({
  id: String(id),
  ok: ok === true,
  version: textOf(version),
  undo: isRecord(undo)
    ? Object.fromEntries(Object.entries(undo).map(([name, value]) => [name, textOf(value) ?? null]))
    : undefined,
  code: textOf(code),
  message: textOf(message),
  fieldErrors: isRecord(data) && Array.isArray(data.errors) ? fieldErrorsOf(data.errors) : {},
})

const fieldErrorsOf = (errors: unknown[]): Record<string, string> =>
  Object.fromEntries(
    errors.flatMap((error) => (isRecord(error) ? [[String(error.path), String(error.message)]] : [])),
  )

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
