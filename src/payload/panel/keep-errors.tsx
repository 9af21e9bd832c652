'use client'

import { useAllFormFields, useFormModified, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { toLanguage } from '../../i18n/language.ts'
import { errorTexts } from '../../i18n/texts/errors.ts'
import { sortErrors, type KnownErrors } from './sort-errors.ts'

/**
 * Keeps the server's error at a field exactly as long as its value stays the same. Payload requests the form state
 * while typing; a response in flight when the save failed would remove the errors, and an error that remained after its
 * field was corrected would block the next save.
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
