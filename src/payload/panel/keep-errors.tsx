'use client'

import { useAllFormFields, useFormModified, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { toLanguage } from '../../i18n/language.ts'
import { errorTexts } from '../../i18n/texts/errors.ts'
import { sortErrors, type KnownErrors } from './sort-errors.ts'

/**
 * Keeps what the server said about a field for as long as its value stays, and no longer. Payload asks for the state of
 * the form while one types; an answer that was under way when the save was refused would wipe the errors again, and an
 * error that stayed after its field was mended would stand in the way of the next save.
 */
export const KeepErrors = () => {
  const [fields, dispatch] = useAllFormFields()
  const isModified = useFormModified()
  const taken = errorTexts.notUnique[toLanguage(useTranslation().i18n.language)]
  const known = useRef<KnownErrors>(new Map())
  useEffect(() => {
    const { lost, mended } = sortErrors(fields, known.current, (message) => !isModified || message === taken)
    if (lost.length > 0) dispatch({ type: 'ADD_SERVER_ERRORS', errors: lost })
    for (const path of mended) dispatch({ type: 'UPDATE', path, valid: true, errorMessage: undefined })
  }, [fields, dispatch, isModified, taken])
  return null
}
