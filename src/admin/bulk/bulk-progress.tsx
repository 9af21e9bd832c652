'use client'

import { fillText } from '../../i18n/text.ts'
import { bulkRunTexts as texts } from '../../i18n/texts/bulk.ts'
import { useLanguage } from '../../ui/use-language.ts'
import type { BulkRun } from './use-bulk-run.ts'

type Props = { run: BulkRun; count: number; onStop: () => void }

/** How far a change of many has come, with true numbers. */
export const BulkProgress = ({ run: { phase, results }, count, onStop }: Props) => {
  const language = useLanguage()
  const number = (value: number) => value.toLocaleString(language)
  const done = results.filter(({ ok }) => ok).length
  const refused = results.length - done
  const values = { done: number(done), count: number(count) }
  const isUnderWay = phase === 'running' || phase === 'stopping'
  const text = phase === 'stopped' || phase === 'interrupted' ? texts[phase] : texts.progress
  return (
    <div className="bulk-progress">
      <p role="status">
        {fillText(text, language, values)}
        {refused > 0 && `, ${fillText(texts.refused, language, { count: number(refused) })}`}
      </p>
      <progress value={results.length} max={count} aria-label={fillText(text, language, values)} />
      {isUnderWay && (
        <button type="button" className="panel-button" aria-disabled={phase === 'stopping'} onClick={onStop}>
          {(phase === 'stopping' ? texts.stopping : texts.stop)[language]}
        </button>
      )}
    </div>
  )
}
