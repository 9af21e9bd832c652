'use client'

import { createContext, useContext } from 'react'

/** Reports success, and refreshes the page. */
export type Report = (message: string) => void

export const ReportContext = createContext<Report>(() => undefined)

export const useReport = (): Report => useContext(ReportContext)
