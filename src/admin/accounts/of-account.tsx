'use client'

import { useEffect, useState } from 'react'
import { fillText } from '../../i18n/text.ts'
import { accountPageTexts as texts } from '../../i18n/texts/account-pages.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { callApi } from '../../ui/call-api.ts'

/** Above a list filtered by account: the account, and a link that removes the filter. */
export const OfAccount = ({ id, slug }: { id: string; slug: string }) => {
  const language = useLanguage()
  const [name, setName] = useState<string>()
  useEffect(() => {
    let isGone = false
    void callApi(`/api/customers/${id}?select[name]=true`, undefined, language, 'GET').then(({ body }) => {
      if (!isGone) setName(nameIn(body))
    })
    return () => {
      isGone = true
    }
  }, [id, language])
  if (!name) return null
  return (
    <p className="of-account">
      <a href={`/admin/collections/customers/${id}`}>{fillText(texts.onlyOf, language, { name })}</a>
      <a href={`/admin/collections/${slug}`}>{texts.showMore[language]}</a>
    </p>
  )
}

const nameIn = (body: unknown): string | undefined =>
  typeof body === 'object' && body !== null && 'name' in body && typeof body.name === 'string'
    ? body.name
    : undefined
