'use client'

import { createContext, useContext } from 'react'
import type { RowAction } from '../row/row-action.ts'

export type RowTarget = { id: string; name: string }

type Desk = {
  slug: string
  /** Does what a row's menu offers: opens its dialog, or calls the API. */
  run: (action: RowAction, target: RowTarget) => void
}

export const DeskContext = createContext<Desk>({ slug: '', run: () => undefined })

export const useDesk = (): Desk => useContext(DeskContext)
