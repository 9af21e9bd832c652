import type { Language } from '../../i18n/language.ts'
import { fillText } from '../../i18n/text.ts'
import { undoTexts as texts } from '../../i18n/texts/undo.ts'

/** A document that was left as it is, and why. `changedAt` is a time of day. */
export type Left = {
  name: string
  code: string | undefined
  message: string | undefined
  changedAt?: string | undefined
}

type Outcome = { count: number; done: number; left: readonly Left[]; isInterrupted: boolean }

const named = 3

/** What came of an undo, in a sentence; undefined when all of it is undone. */
export const describeUndo = (
  { count, done, left, isInterrupted }: Outcome,
  language: Language,
): string | undefined => {
  if (isInterrupted) return fillText(texts.interrupted, language, { done, count })
  if (left.length === 0) return undefined
  const reasons = left.slice(0, named).map((each) => reasonOf(each, language))
  const more = left.length - reasons.length
  const all = [...reasons, ...(more > 0 ? [fillText(texts.more, language, { count: more })] : [])]
  const first = done === 0 ? texts.notUndone[language] : fillText(texts.undoneSome, language, { done, count })
  const rest = all.join('; ')
  return `${first} ${done === 0 && count === 1 ? rest : fillText(texts.left, language, { reasons: rest })}.`
}

const reasonOf = ({ name, code, message, changedAt }: Left, language: Language): string => {
  if (code === 'conflict' && changedAt) return fillText(texts.changedAt, language, { name, time: changedAt })
  if (code === 'conflict') return fillText(texts.changed, language, { name })
  if (code === 'not_found') return fillText(texts.gone, language, { name })
  const reason = (message ?? code ?? '').replace(/\.$/, '')
  return fillText(texts.refused, language, { name, reason })
}
