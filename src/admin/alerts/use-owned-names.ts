'use client'

import { useEffect, useState } from 'react'
import { isRecord } from '../../kernel/is-record.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { callApi } from '../../ui/call-api.ts'

type Resource = { kind: string; id: string }
type Asked = {
  account: string | undefined
  /** The kind that is displayed; empty for none. */
  kind: string
  chosen: Resource[]
}

/** The names of an account's resources by `kind/id`: of the kind displayed and of the chosen ones. */
export const useOwnedNames = ({ account, kind, chosen }: Asked) => {
  const language = useLanguage()
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  const [loaded, setLoaded] = useState('')
  const kinds = [...new Set([kind, ...chosen.map((each) => each.kind)])].filter(Boolean).sort().join(',')
  const wanted = account && kinds ? `${account} ${kinds}` : ''
  useEffect(() => {
    if (wanted === '') return
    let isGone = false
    const [owner = '', list = ''] = wanted.split(' ')
    void Promise.all(list.split(',').map((each) => read(each, owner, language))).then((found) => {
      if (isGone) return
      setNames(new Map(found.flat()))
      setLoaded(wanted)
    })
    return () => {
      isGone = true
    }
  }, [wanted, language])
  return { names, isLoading: loaded !== wanted }
}

const read = async (kind: string, account: string, language: string): Promise<[string, string][]> => {
  const query = new URLSearchParams({
    'where[customer][equals]': account,
    'select[name]': 'true',
    sort: 'name',
    limit: '250',
  })
  const { body } = await callApi(`/api/${kind}?${query}`, undefined, language, 'GET')
  const docs: unknown = isRecord(body) ? body.docs : []
  return Array.isArray(docs)
    ? docs.flatMap((doc: unknown): [string, string][] =>
        isRecord(doc) && typeof doc.id === 'string'
          ? [[`${kind}/${doc.id}`, typeof doc.name === 'string' ? doc.name : doc.id]]
          : [],
      )
    : []
}
