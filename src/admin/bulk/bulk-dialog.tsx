'use client'

import { useRef, useState } from 'react'
import { fillText } from '../../i18n/text.ts'
import { bulkDialogTexts, bulkRunTexts } from '../../i18n/texts/bulk.ts'
import { purgeTexts } from '../../i18n/texts/dialogs.ts'
import { Dialog } from '../../ui/dialogs/dialog.tsx'
import { LeaveQuestion } from '../../ui/dialogs/leave-question.tsx'
import { useUnloadWarning } from '../../ui/edits/use-unload-warning.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { useActionFacts } from '../dialogs/action-facts.tsx'
import { ConfirmByTyping } from '../dialogs/confirm-by-typing.tsx'
import { isTyped } from '../dialogs/is-typed.ts'
import { restorableFor } from '../dialogs/restorable-for.ts'
import { planUndo } from '../undo/plan-undo.ts'
import { useNotifyDone } from '../undo/use-notify-done.ts'
import { impactActionOf, type BulkChange } from './bulk-action.ts'
import { argumentsOf, noArguments } from './bulk-arguments.ts'
import { BulkFields } from './bulk-fields.tsx'
import { belowChosen } from './bulk-impact.ts'
import { BulkImpactList } from './bulk-impact-list.tsx'
import { BulkProgress } from './bulk-progress.tsx'
import { BulkRefusals } from './bulk-refusals.tsx'
import { useBulkImpact } from './use-bulk-impact.ts'
import { useBulkRun, type BulkRun } from './use-bulk-run.ts'
import { useThings } from './use-things.ts'

type Props = {
  slug: string
  action: BulkChange
  /** The same list as long as the dialog is open. */
  ids: readonly string[]
  nameOf: (id: string) => string | undefined
  /** Called at the end, when something was done and the reader has been notified. */
  onDone: () => void
  onUndone?: (() => void) | undefined
  onClose: () => void
}

/** Changes many documents: what that hits, how far it is, what was refused, and in the end a notice with Undo. */
export const BulkDialog = ({ slug, action, ids, nameOf, onDone, onUndone, onClose }: Props) => {
  const language = useLanguage()
  const { trashDays } = useActionFacts()
  const things = useThings(slug)
  const notifyDone = useNotifyDone(onUndone)
  const { run, stop, ...state } = useBulkRun(slug, ids)
  const impactAction = impactActionOf(slug, action)
  const counted = useBulkImpact(impactAction, ids)
  const [asked, setAsked] = useState(noArguments)
  const [isLacking, setLacking] = useState(false)
  const [typed, setTyped] = useState('')
  const isLeaving = useRef(false)
  const { phase, results } = state
  const isUnderWay = phase === 'running' || phase === 'stopping'
  const isHalted = phase === 'stopped' || phase === 'interrupted'
  useUnloadWarning(() => isUnderWay)
  const texts = bulkDialogTexts[action]
  const word = purgeTexts.word[language]
  const mustType = action === 'delete' && counted.impact !== undefined && belowChosen(counted.impact) > 0
  const isCounted = action === 'delete' ? !impactAction || counted.impact !== undefined : !counted.isCounting
  const isReady = isCounted && (!mustType || isTyped(typed, word))
  const leave = (ended: readonly BulkRun['results'][number][]) => {
    const done = ended.filter(({ ok }) => ok)
    if (done.length === 0) return onClose()
    const doneText = asked.account?.id === null && 'doneNobody' in texts ? texts.doneNobody : texts.done
    const text = things(doneText, done.length, asked.account?.name)
    notifyDone({ slug, text, calls: planUndo(slug, done), nameOf: (id) => nameOf(id) ?? id })
    onDone()
  }
  const confirm = async () => {
    if (phase === 'finished') return leave(results)
    const data = argumentsOf(action, asked, new Date())
    setLacking(!data)
    if (!data) return
    const ended = await run({ action, ...data })
    const isDone = ended.phase === 'finished' && ended.results.every(({ ok }) => ok)
    if (isDone || isLeaving.current) leave(ended.results)
  }
  const label = phase === 'finished' ? bulkRunTexts.close : isHalted ? bulkRunTexts.goOn : texts.confirm
  return (
    <>
      <Dialog
        heading={things(texts.heading, ids.length)}
        confirm={label[language]}
        cancel={
          phase === 'finished' || isUnderWay ? null : isHalted ? bulkRunTexts.close[language] : undefined
        }
        isDangerous={phase === 'asking' && (action === 'delete' || action === 'disable')}
        isReady={isReady}
        isBusy={isUnderWay}
        error={state.error}
        onConfirm={() => void confirm()}
        onClose={() => {
          isLeaving.current = isUnderWay
          if (isUnderWay) stop()
          else leave(results)
        }}
      >
        {phase === 'asking' && (
          <>
            {impactAction && <BulkImpactList action={impactAction} state={counted} />}
            <BulkFields
              {...{ slug, action, asked, isLacking, fieldErrors: state.fieldErrors }}
              onChange={(next) => {
                setLacking(false)
                setAsked(next)
              }}
            />
            {action === 'delete' && <p>{restorableFor(trashDays, language)}</p>}
            {mustType && (
              <ConfirmByTyping
                label={fillText(purgeTexts.typeWord, language, { word })}
                value={typed}
                onChange={setTyped}
              />
            )}
          </>
        )}
        {(isUnderWay || isHalted) && <BulkProgress run={state} count={ids.length} onStop={stop} />}
        {(phase === 'finished' || isHalted) && <BulkRefusals {...{ slug, results, nameOf }} />}
      </Dialog>
      <LeaveQuestion isUnsaved={isUnderWay} />
    </>
  )
}
