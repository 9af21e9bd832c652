'use client'

import { useEffect, useState } from 'react'
import { isTemplateKind, templateMails } from '../../emails/mail-kind.ts'
import { isRecord } from '../../kernel/is-record.ts'
import { callApi } from '../../ui/call-api.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { useActionFacts } from './action-facts.tsx'

export type TemplateChoice = { id: string; name: string }

const path = '/api/email-templates?limit=0&sort=name'

/** The templates that can be sent by hand, custom ones first, empty until loaded; undefined for all but staff. */
export const useTemplates = (): TemplateChoice[] | undefined => {
  const language = useLanguage()
  const { role } = useActionFacts()
  const isStaff = role === 'administrator' || role === 'support'
  const [templates, setTemplates] = useState<TemplateChoice[]>([])
  useEffect(() => {
    if (!isStaff) return undefined
    let isWanted = true
    void callApi(path, undefined, language, 'GET').then(({ body }) => {
      if (isWanted) setTemplates(read(body))
    })
    return () => {
      isWanted = false
    }
  }, [isStaff, language])
  return isStaff ? templates : undefined
}

const read = (body: unknown): TemplateChoice[] => {
  if (!isRecord(body) || !Array.isArray(body.docs)) return []
  const docs: unknown[] = body.docs
  const found = docs.flatMap((doc) =>
    isRecord(doc) && isTemplateKind(doc.kind) && templateMails[doc.kind].isSentByHand
      ? [{ id: String(doc.id), name: String(doc.name), isOwn: doc.kind === 'message' }]
      : [],
  )
  return found.sort((one, other) => Number(other.isOwn) - Number(one.isOwn))
}
