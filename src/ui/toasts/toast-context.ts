'use client'

import { createContext } from 'react'
import type { Notice } from './toast.ts'

/** Undefined outside of a `ToastProvider`. */
export const ToastContext = createContext<((notice: Notice) => void) | undefined>(undefined)
