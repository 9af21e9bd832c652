'use client'

import { useEffect, useState } from 'react'
import type { Language } from '../../../i18n/language.ts'
import { choiceOptions, type ChoiceList } from '../../../ui/fields/choice-options.ts'
import { FormSelect } from './form-select.tsx'

type Props = {
  name: string
  label: string
  help?: string
  value: string
  /** The words for the value, and for no choice. */
  chosen: string
  none: string
  list: ChoiceList
  language: Language
}

/**
 * A choice from a list of hundreds. The page is sent with the chosen one alone: the rest is named in the browser, once
 * the page is there, and weighs nothing.
 */
export const ChoiceSelect = ({ chosen, none, list, language, ...select }: Props) => {
  const [options, setOptions] = useState<{ value: string; label: string }[]>()
  useEffect(() => setOptions(choiceOptions(list, language)), [list, language])
  const { value } = select
  const atFirst = value ? [{ value, label: chosen }] : []
  return <FormSelect {...select} options={[{ value: '', label: none }, ...(options ?? atFirst)]} />
}
