'use client'

import { useCallback, useRef, useState } from 'react'
import { toastTexts as texts } from '../../i18n/texts/toasts.ts'
import { useLanguage } from '../use-language.ts'
import type { Notice, Toast, UndoResult } from './toast.ts'

const mostShown = 3

/** The toasts that are shown, the newest last. */
export const useToasts = () => {
  const language = useLanguage()
  const lastId = useRef(0)
  const [toasts, setToasts] = useState<Toast[]>([])
  const notify = useCallback((notice: Notice) => {
    lastId.current += 1
    const toast = { ...notice, id: lastId.current, isUndoing: false }
    setToasts((shown) => [...shown, toast].slice(-mostShown))
  }, [])
  const close = (id: number) => setToasts((shown) => shown.filter((toast) => toast.id !== id))
  const undo = async ({ id, undo: run, isUndoing }: Toast) => {
    if (!run || isUndoing) return
    const change = (becomes: (toast: Toast) => Toast) =>
      setToasts((shown) => shown.map((toast) => (toast.id === id ? becomes(toast) : toast)))
    change((toast) => ({ ...toast, isUndoing: true }))
    const { isUndone, text } = await run().catch((): UndoResult => ({ isUndone: false }))
    const tone = isUndone ? 'good' : 'bad'
    change(() => ({
      id,
      tone,
      isUndoing: false,
      text: text ?? texts[isUndone ? 'undone' : 'notUndone'][language],
    }))
  }
  return { toasts, notify, close, undo }
}
