'use client'

import { createContext, useContext } from 'react'

/** Says that something was done, and shows the page as it is now. */
export type Report = (message: string) => void

export const ReportContext = createContext<Report>(() => undefined)

export const useReport = (): Report => useContext(ReportContext)
