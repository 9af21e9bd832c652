'use client'

import { useListDrawerContext } from '@payloadcms/ui'
import type { ReactNode } from 'react'

export const NotInDrawer = ({ children }: { children: ReactNode }) =>
  useListDrawerContext().isInDrawer ? null : children
