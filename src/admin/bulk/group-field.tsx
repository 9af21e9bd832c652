'use client'

import { useEffect, useState } from 'react'
import { bulkRunTexts as texts } from '../../i18n/texts/bulk.ts'
import { isRecord } from '../../kernel/is-record.ts'
import { callApi } from '../../ui/call-api.ts'
import { Labelled } from '../../ui/dialogs/labelled.tsx'
import { useLanguage } from '../../ui/use-language.ts'

type Group = { id: string; name: string }

type Props = {
  value: string | undefined
  error: string | undefined
  onChange: (group: string | undefined) => void
}

const path = '/api/groups?depth=0&limit=0&sort=name&select[name]=true'
const unchosen = 'unchosen'

/** A choice of the groups, and of none. */
export const GroupField = ({ value, error, onChange }: Props) => {
  const language = useLanguage()
  const [groups, setGroups] = useState<Group[]>([])
  useEffect(() => {
    let isWanted = true
    void callApi(path, undefined, language, 'GET').then(({ body }) => {
      if (isWanted) setGroups(read(body))
    })
    return () => {
      isWanted = false
    }
  }, [language])
  return (
    <Labelled label={texts.group[language]} error={error}>
      {(bound) => (
        <select
          {...bound}
          autoFocus
          value={value ?? unchosen}
          onChange={({ target }) => onChange(target.value === unchosen ? undefined : target.value)}
        >
          <option value={unchosen}>{texts.chooseGroup[language]}</option>
          {groups.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value="">{texts.noGroup[language]}</option>
        </select>
      )}
    </Labelled>
  )
}

const read = (body: unknown): Group[] => {
  if (!isRecord(body) || !Array.isArray(body.docs)) return []
  const docs: unknown[] = body.docs
  return docs.flatMap((doc) => (isRecord(doc) ? [{ id: String(doc.id), name: String(doc.name) }] : []))
}
