'use client'

import { fillText, type Text } from '../../../i18n/text.ts'
import { userActionTexts } from '../../../i18n/texts/account-pages.ts'
import { dialogTexts } from '../../../i18n/texts/dialogs.ts'
import { rowTexts as texts } from '../../../i18n/texts/list.ts'
import { callApi } from '../../../ui/call-api.ts'
import { useToast } from '../../../ui/toasts/use-toast.ts'
import { useLanguage } from '../../../ui/use-language.ts'
import type { RowTarget } from '../desk/desk-context.ts'
import type { RowAction } from './row-action.ts'

type Call = {
  done: Text
  method: 'PATCH' | 'POST'
  /** Behind the path of the document. */
  path?: string
  data: Record<string, unknown>
  /** What leads back. */
  undo?: Record<string, unknown>
}

const calls: Partial<Record<RowAction, Call>> = {
  switchOff: {
    done: texts.switchedOff,
    method: 'PATCH',
    data: { status: 'disabled' },
    undo: { status: 'enabled' },
  },
  switchOn: {
    done: texts.switchedOn,
    method: 'PATCH',
    data: { status: 'enabled' },
    undo: { status: 'disabled' },
  },
  unlock: { done: texts.unlocked, method: 'PATCH', data: { locked: false, lockedReason: null } },
  endSessions: { done: userActionTexts.sessionsEnded, method: 'POST', path: '/end-sessions', data: {} },
}

/** What needs no question: one call, and a notice with Undo where there is a way back. */
export const useRowCalls = (slug: string, onDone: () => void) => {
  const language = useLanguage()
  const notify = useToast()
  /** @returns whether the action is one of these */
  return (action: RowAction, { id, name }: RowTarget): boolean => {
    const call = calls[action]
    if (!call) return false
    const { undo } = call
    const path = `/api/${slug}/${id}`
    void callApi(`${path}${call.path ?? ''}`, call.data, language, call.method).then(({ ok, message }) => {
      if (!ok) return notify({ tone: 'bad', text: message ?? dialogTexts.failed[language] })
      onDone()
      return notify({
        text: fillText(call.done, language, { name }),
        ...(undo && {
          undo: async () => {
            const answer = await callApi(path, undo, language, 'PATCH')
            onDone()
            return { isUndone: answer.ok, ...(answer.message && !answer.ok && { text: answer.message }) }
          },
        }),
      })
    })
    return true
  }
}
