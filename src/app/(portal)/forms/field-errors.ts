'use client'

import { createContext, useContext } from 'react'

/** The errors by field name. */
export const FieldErrors = createContext<Record<string, string>>({})

export const useFieldError = (name: string): string | undefined => useContext(FieldErrors)[name]
