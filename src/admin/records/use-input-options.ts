'use client'

import { useEffect, useState } from 'react'
import { isRecord } from '../../kernel/is-record.ts'
import { callApi } from '../../ui/call-api.ts'
import { choiceOptions } from '../../ui/fields/choice-options.ts'
import { useLanguage } from '../../ui/use-language.ts'
import type { Option, ValueInput } from './value-input.ts'

/** Returns the options of an input; undefined while they are loading. */
export const useInputOptions = (inputs: readonly ValueInput[]) => {
  const language = useLanguage()
  const [loaded, setLoaded] = useState<Record<string, Option[]>>({})
  const documents = inputs.find((input) => input.documents)
  const path = documents?.documents?.path
  const title = documents?.documents?.title
  useEffect(() => {
    if (!path || !title) return undefined
    let isWanted = true
    void callApi(path, undefined, language, 'GET').then(({ body }) => {
      if (isWanted) setLoaded({ [path]: optionsIn(body, title) })
    })
    return () => {
      isWanted = false
    }
  }, [path, title, language])
  return (input: ValueInput): Option[] | undefined => {
    if (input.documents) return loaded[input.documents.path]
    if (input.list) return choiceOptions(input.list, language)
    return input.options ?? []
  }
}

const optionsIn = (body: unknown, title: string): Option[] => {
  const docs: unknown[] = isRecord(body) && Array.isArray(body.docs) ? body.docs : []
  return docs.filter(isRecord).map((doc) => ({ value: String(doc.id), label: String(doc[title] ?? doc.id) }))
}
