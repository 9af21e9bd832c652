'use client'

import { useEffect, useState } from 'react'
import { filterTexts as texts } from '../../../i18n/texts/list.ts'
import { isRecord } from '../../../kernel/is-record.ts'
import { callApi } from '../../../ui/call-api.ts'
import { Labelled } from '../../../ui/dialogs/labelled.tsx'
import { useLanguage } from '../../../ui/use-language.ts'
import type { OnCondition, ReferenceFilter } from './filter-field.ts'

const offered = 200

/** A document of a small collection; or none. */
export const ReferenceInput = ({ field, onChange }: { field: ReferenceFilter; onChange: OnCondition }) => {
  const language = useLanguage()
  const [options, setOptions] = useState<{ id: string; title: string }[]>([])
  const { slug, title } = field
  useEffect(() => {
    let isWanted = true
    const query = new URLSearchParams({
      limit: String(offered),
      pagination: 'false',
      depth: '0',
      sort: title,
      [`select[${title}]`]: 'true',
    })
    void callApi(`/api/${slug}?${query}`, undefined, language, 'GET').then(({ body }) => {
      if (isWanted) setOptions(readOptions(body, title))
    })
    return () => {
      isWanted = false
    }
  }, [slug, title, language])
  return (
    <Labelled label={field.label} help="" error={undefined}>
      {(bound) => (
        <select
          {...bound}
          defaultValue=""
          onChange={({ target: { value } }) =>
            onChange(
              value === ''
                ? undefined
                : value === 'none'
                  ? { operator: 'exists', value: 'false' }
                  : { operator: 'equals', value },
            )
          }
        >
          <option value="">{texts.choose[language]}</option>
          <option value="none">{texts.empty[language]}</option>
          {options.map(({ id, title: name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}

const readOptions = (body: unknown, title: string): { id: string; title: string }[] => {
  if (!isRecord(body) || !Array.isArray(body.docs)) return []
  const docs: unknown[] = body.docs
  return docs.flatMap((doc) => (isRecord(doc) ? [{ id: String(doc.id), title: String(doc[title]) }] : []))
}
