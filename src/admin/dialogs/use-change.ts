'use client'

import type { CallResult } from '../../ui/call-api.ts'
import { readResults, type BulkResult } from '../undo/bulk-result.ts'
import { planUndo } from '../undo/plan-undo.ts'
import { useNotifyDone } from '../undo/use-notify-done.ts'
import type { DialogProps } from './dialog-target.ts'
import { useAction } from './use-action.ts'

/**
 * Changes one document by the bulk call, which answers what leads back; notifies of it with Undo.
 * @returns `change(data, text)`, beside what `useAction` returns
 */
export const useChange = ({ target, onDone, onUndone }: Omit<DialogProps, 'onClose'>) => {
  const { isBusy, error, fieldErrors, run, reset } = useAction()
  const notifyDone = useNotifyDone(onUndone)
  const { slug, id, name } = target
  const change = async (data: { action: string } & Record<string, unknown>, text: string) => {
    const path = `/api/${slug}/bulk`
    const answer = await run({ path, method: 'POST', data: { ...data, ids: [id] } }, asSingle)
    if (!answer) return
    notifyDone({ slug, text, calls: planUndo(slug, readResults(answer.body)), nameOf: () => name })
    onDone()
  }
  return { isBusy, error, fieldErrors, change, reset }
}

/** The answer as that of a call about one document alone. */
const asSingle = (answer: CallResult): CallResult => {
  const [result]: (BulkResult | undefined)[] = readResults(answer.body)
  if (!answer.ok || result?.ok) return answer
  return { ...answer, ok: false, message: result?.message, fieldErrors: result?.fieldErrors ?? {} }
}
