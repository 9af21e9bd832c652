'use client'

import { createContext, useContext } from 'react'

/** What is wrong, by the name of the field. */
export const FieldErrors = createContext<Record<string, string>>({})

export const useFieldError = (name: string): string | undefined => useContext(FieldErrors)[name]
