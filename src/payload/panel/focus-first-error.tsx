'use client'

import { useForm, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { useEffect } from 'react'

/** After a failed save: opens the section of the first invalid field, scrolls to it and focuses it. */
export const FocusFirstError = () => {
  const isSubmitted = useFormSubmitted()
  const isProcessing = useFormProcessing()
  const form = useForm()
  const isValid = form.isValid
  useEffect(() => {
    if (!isSubmitted || isProcessing || isValid) return undefined
    // The error is drawn some renders after the save failed, on a slow computer long after.
    const observer = new MutationObserver(() => {
      if (focusFirstError()) observer.disconnect()
    })
    const timer = setTimeout(() => {
      if (!focusFirstError()) observer.observe(document.body, { childList: true, subtree: true })
    }, 50)
    return () => {
      clearTimeout(timer)
      observer.disconnect()
    }
  }, [isSubmitted, isProcessing, isValid])
  return null
}

/** Whether there is such a field by now. */
const focusFirstError = (): boolean => {
  const field = document.querySelector('.field-error')?.closest<HTMLElement>('.field-type')
  if (!field) return false
  openSections(field)
  field.scrollIntoView({ block: 'center' })
  field.querySelector<HTMLElement>('input:not([type="hidden"]), textarea')?.focus({ preventScroll: true })
  return true
}

const openSections = (field: HTMLElement): void => {
  for (
    let section = field.closest('.collapsible--collapsed');
    section;
    section = section.parentElement?.closest('.collapsible--collapsed') ?? null
  ) {
    section.querySelector<HTMLElement>('.collapsible__toggle')?.click()
  }
}
