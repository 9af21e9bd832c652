'use client'

import { useContext } from 'react'
import { ToastContext } from './toast-context.ts'
import type { Notice } from './toast.ts'

/** Shows a notice at the edge of the page; it stays when the reader follows a link within the panel. */
export const useToast = (): ((notice: Notice) => void) => {
  const notify = useContext(ToastContext)
  if (!notify) throw new Error('useToast needs a ToastProvider around it')
  return notify
}
