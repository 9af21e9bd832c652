'use client'

import { useRouter } from 'next/navigation.js'
import type { UndoResult } from '../../ui/toasts/toast.ts'
import { useToast } from '../../ui/toasts/use-toast.ts'
import { useLanguage } from '../../ui/use-language.ts'
import type { UndoCall } from './plan-undo.ts'
import { runUndo } from './run-undo.ts'

type Done = {
  slug: string
  text: string
  /** The calls that lead back; without any, nothing is offered to undo. */
  calls?: readonly UndoCall[]
  nameOf: (id: string) => string
  link?: { href: string; text: string }
}

/**
 * Notifies of what was done, with Undo where there is a way back.
 * @param onUndone reads the page anew, by the router unless said otherwise
 */
export const useNotifyDone = (onUndone?: () => void): ((done: Done) => void) => {
  const language = useLanguage()
  const router = useRouter()
  const notify = useToast()
  return ({ slug, text, calls = [], nameOf, link }) => {
    const undo = async (): Promise<UndoResult> => {
      const result = await runUndo({ slug, calls, nameOf, language })
      if (onUndone) onUndone()
      else router.refresh()
      return result
    }
    notify({ text, ...(calls.length > 0 && { undo }), ...(link && { link }) })
  }
}
