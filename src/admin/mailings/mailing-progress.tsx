'use client'

import { toast, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { fillText } from '../../i18n/text.ts'
import { mailingPanelTexts as texts, mailingTexts } from '../../i18n/texts/mailings.ts'
import { isRecord } from '../../kernel/is-record.ts'
import { Pill } from '../cells/pill.tsx'
import { toneOfState } from '../cells/tone-of-state.ts'
import { useAction } from '../dialogs/use-action.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { RecipientTable } from './recipient-table.tsx'
import { useMailingProgress } from './use-mailing-progress.ts'

const stateTexts: Record<string, { en: string; de: string }> = {
  running: mailingTexts.stateRunning,
  stopping: mailingTexts.stateStopping,
  stopped: mailingTexts.stateStopped,
  done: mailingTexts.stateDone,
}

/** On the page of a mailing: its progress, a button to stop it, and the state of each recipient. */
export const MailingProgress = () => {
  const { id } = useDocumentInfo()
  return id === undefined ? null : <ProgressOf id={String(id)} />
}

const ProgressOf = ({ id }: { id: string }) => {
  const language = useLanguage()
  const { user } = useAuth()
  const { progress, askAgain } = useMailingProgress(id)
  const { isBusy, error, run } = useAction()
  if (!progress) return <p className="mailing-progress">{texts.loading[language]}</p>
  const { state, total, waiting, queued, failed } = progress
  const done = total - waiting - queued
  const number = (count: number) => new Intl.NumberFormat(language).format(count)
  const finished = fillText(texts.finishedOf, language, { done: number(done), total: number(total) })
  const call = async (action: 'stop' | 'resend-failed') => {
    const answer = await run({ path: `/api/mailings/${id}/${action}`, method: 'POST', data: {} })
    if (answer && isRecord(answer.body) && typeof answer.body.message === 'string')
      toast.success(answer.body.message)
    askAgain()
  }
  return (
    <section className="mailing-progress" aria-label={texts.progress[language]}>
      <div className="mailing-progress__head">
        <p role="status">
          <Pill tone={toneOfState(state)}>{stateTexts[state]?.[language] ?? state}</Pill>
        </p>
        <p>{finished}</p>
        {state === 'running' && (
          <button type="button" className="panel-button" disabled={isBusy} onClick={() => void call('stop')}>
            {texts.stop[language]}
          </button>
        )}
        {failed > 0 && state !== 'stopping' && (
          <button
            type="button"
            className="panel-button"
            disabled={isBusy}
            onClick={() => void call('resend-failed')}
          >
            {texts.resend[language]}
          </button>
        )}
      </div>
      <div
        className="mailing-progress__bar"
        role="progressbar"
        aria-label={texts.progress[language]}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        aria-valuetext={finished}
      >
        <span style={{ width: `${total > 0 ? (100 * done) / total : 100}%` }} />
      </div>
      <p className="panel-dialog__error" role="alert">
        {error}
      </p>
      <RecipientTable id={id} progress={progress} isStaff={!user?.customer} />
    </section>
  )
}
