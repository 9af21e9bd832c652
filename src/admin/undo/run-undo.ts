import type { Language } from '../../i18n/language.ts'
import { isRecord } from '../../kernel/is-record.ts'
import { callApi, type CallResult } from '../../ui/call-api.ts'
import type { UndoResult } from '../../ui/toasts/toast.ts'
import { readResults } from './bulk-result.ts'
import { describeUndo, type Left } from './describe-undo.ts'
import type { UndoCall } from './plan-undo.ts'

type Undoing = {
  slug: string
  calls: readonly UndoCall[]
  nameOf: (id: string) => string
  language: Language
}

/** Makes the calls that lead back, one after the other. What has changed since is left and named. */
export const runUndo = async ({ slug, calls, nameOf, language }: Undoing): Promise<UndoResult> => {
  const left: (Left & { id: string })[] = []
  let done = 0
  let isInterrupted = false
  for (const { path, data, ids, version } of calls) {
    const answer = await callApi(path, data, language, 'POST', version)
    isInterrupted = answer.status === 0
    if (isInterrupted) break
    const refused = refusedOf(answer, ids)
    done += ids.length - refused.length
    left.push(...refused.map((each) => ({ ...each, name: nameOf(each.id) })))
  }
  const count = calls.reduce((all, { ids }) => all + ids.length, 0)
  const [only, ...others] = left
  if (only?.code === 'conflict' && others.length === 0)
    only.changedAt = await readChange(slug, only.id, language)
  const text = describeUndo({ count, done, left, isInterrupted }, language)
  return { isUndone: text === undefined, ...(text !== undefined && { text }) }
}

const refusedOf = (answer: CallResult, ids: readonly string[]): Omit<Left & { id: string }, 'name'>[] => {
  const results = readResults(answer.body)
  if (answer.ok) return results.filter(({ ok }) => !ok)
  const code = codeOf(answer.body)
  return ids.map((id) => ({ id, code, message: answer.message }))
}

const codeOf = (body: unknown): string | undefined => {
  const error: unknown = isRecord(body) && Array.isArray(body.errors) ? body.errors[0] : undefined
  return isRecord(error) && typeof error.code === 'string' ? error.code : undefined
}

/** The time of day of the last change, where the reader may see it. */
const readChange = async (slug: string, id: string, language: Language): Promise<string | undefined> => {
  const path = `/api/${slug}/${id}?depth=0&select[updatedAt]=true`
  const { body } = await callApi(path, undefined, language, 'GET')
  if (!isRecord(body) || typeof body.updatedAt !== 'string') return undefined
  return new Date(body.updatedAt).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' })
}
