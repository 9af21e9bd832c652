'use client'

import type { ReactNode } from 'react'
import { useHydrated } from '../../ui/use-hydrated.ts'

type Props = { isPrimary?: boolean; onOpen: () => void; children: ReactNode }

/** Opens a dialog; disabled until the scripts run, for nothing would open before. */
export const DialogButton = ({ isPrimary = false, onOpen, children }: Props) => (
  <button
    type="button"
    className={isPrimary ? 'panel-button panel-button--primary' : 'panel-button'}
    disabled={!useHydrated()}
    aria-haspopup="dialog"
    onClick={onOpen}
  >
    {children}
  </button>
)
