'use client'

import { createContext } from 'react'

/** The time zone that the browser had at its last visit. */
export const ReaderZoneContext = createContext<string | null>(null)
