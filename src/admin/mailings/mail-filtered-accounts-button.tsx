'use client'

import { useConfig, useListDrawerContext, useListQuery, useSelection } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { mergeListSearchAndWhere } from 'payload/shared'
import { useState } from 'react'
import { fillText } from '../../i18n/text.ts'
import { mailingPanelTexts as texts } from '../../i18n/texts/mailings.ts'
import { useLanguage } from '../../ui/use-language.ts'
import type { AudienceRequest } from './audience-request.ts'
import { MailingDialog } from './mailing-dialog.tsx'

/** @param countLimit above it the list does not know the exact number */
export const MailFilteredAccountsButton = ({ countLimit }: { countLimit: number }) => {
  const language = useLanguage()
  const { isInDrawer } = useListDrawerContext()
  const { selectedIDs } = useSelection()
  const { data, query } = useListQuery()
  const { getEntityConfig } = useConfig()
  const isTrash = usePathname().endsWith('/trash')
  const [open, setOpen] = useState<AudienceRequest>()
  const total = data?.totalDocs ?? 0
  if (isInDrawer || isTrash || total === 0) return null
  const isAboutSelected = selectedIDs.length > 0
  const number = new Intl.NumberFormat(language)
  const foundText = total === 1 ? texts.toFoundOne : texts.toFound
  const selectedText = selectedIDs.length === 1 ? texts.toSelectedOne : texts.toSelected
  const count = isAboutSelected
    ? number.format(selectedIDs.length)
    : `${number.format(Math.min(total, countLimit))}${total > countLimit ? '+' : ''}`
  const audience = (): AudienceRequest =>
    isAboutSelected
      ? { audience: 'customers', customers: selectedIDs.map(String) }
      : { audience: 'filter', filter: foundBy() }
  return (
    <div className="write-to-found">
      <button
        type="button"
        className="panel-button"
        aria-haspopup="dialog"
        onClick={() => setOpen(audience())}
      >
        {fillText(isAboutSelected ? selectedText : foundText, language, { count })}
      </button>
      {open && <MailingDialog audience={open} onClose={() => setOpen(undefined)} />}
    </div>
  )

  /** The query of the list, including its search. */
  function foundBy() {
    const search = typeof query.search === 'string' ? query.search : ''
    const collectionConfig = getEntityConfig({ collectionSlug: 'customers' })
    // Merging mutates its argument.
    return mergeListSearchAndWhere({ collectionConfig, search, where: structuredClone(query.where ?? {}) })
  }
}
