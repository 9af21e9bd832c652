'use client'

import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react'
import { toastTexts as texts } from '../../i18n/texts/toasts.ts'
import { useUnloadWarning } from '../edits/use-unload-warning.ts'
import { useLanguage } from '../use-language.ts'
import { ToastContext } from './toast-context.ts'
import { ToastItem } from './toast-item.tsx'
import type { Toast } from './toast.ts'
import { useToastSide } from './use-toast-side.ts'
import { useToasts } from './use-toasts.ts'

/** Around the pages that notify of what was done, in their layout, so that a toast outlives the page it was shown on. */
export const ToastProvider = ({ children }: { children: ReactNode }) => {
  const language = useLanguage()
  const region = useRef<HTMLDivElement>(null)
  const cameFrom = useRef<HTMLElement>(null)
  const { toasts, notify, close, undo } = useToasts()
  useUnloadWarning(() => toasts.some(({ isUndoing }) => isUndoing))
  const side = useToastSide(region, toasts.length)
  const leave = () => {
    if (region.current?.contains(document.activeElement)) cameFrom.current?.focus()
  }
  const dismiss = (id: number) => {
    leave()
    close(id)
  }
  const take = (toast: Toast) => void undo(toast).finally(leave)
  const press = useEffectEvent((event: KeyboardEvent) => {
    const newest = toasts.at(-1)
    if (!newest || event.defaultPrevented || isTypedInto(event.target)) return
    if (event.key === 'Escape') dismiss(newest.id)
    else if (event.key === 'z' && (event.ctrlKey || event.metaKey) && newest.undo) {
      event.preventDefault()
      take(newest)
    }
  })
  useEffect(() => {
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  const show = (isBad: boolean) =>
    toasts
      .filter(({ tone }) => (tone === 'bad') === isBad)
      .map((toast) => (
        <ToastItem
          key={toast.id}
          toast={toast}
          onUndo={() => take(toast)}
          onClose={() => dismiss(toast.id)}
        />
      ))
  return (
    <ToastContext value={notify}>
      {children}
      <div
        ref={region}
        className="toasts"
        data-side={side}
        role="region"
        aria-label={texts.region[language]}
        onFocus={({ relatedTarget }) => {
          const isInside = relatedTarget instanceof Node && region.current?.contains(relatedTarget)
          if (relatedTarget instanceof HTMLElement && !isInside) cameFrom.current = relatedTarget
        }}
      >
        <div role="alert" aria-atomic="false">
          {show(true)}
        </div>
        <div role="status" aria-atomic="false">
          {show(false)}
        </div>
      </div>
    </ToastContext>
  )
}

/** Keys in a field or a dialog are theirs. */
const isTypedInto = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, dialog, [contenteditable]') !== null
