'use client'

import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { toLanguage } from '../../i18n/language.ts'
import { fillText } from '../../i18n/text.ts'
import { accountPageTexts as texts } from '../../i18n/texts/account-pages.ts'
import { listURL } from '../accounts/list-url.ts'

const shown = 2

/** Who signs in for an account, and the way to all of them. */
export const UsersCell = ({ cellData, rowData, viewType }: DefaultCellComponentProps) => {
  const language = toLanguage(useTranslation().i18n.language)
  const names = typeof cellData === 'string' ? cellData.split(/[\s,]+/).filter(Boolean) : []
  const rest = names.length - shown
  if (viewType === 'trash') return names.join(', ')
  return (
    <span className="users-cell">
      <span>
        {names.length === 0 ? '–' : names.slice(0, shown).join(', ')}
        {rest > 0 && ` +${rest}`}
      </span>
      <a
        href={listURL('users', 'customer', String(rowData.id))}
        aria-label={fillText(texts.manageUsersOf, language, { name: String(rowData.name ?? '') })}
      >
        {texts.manageUsers[language]}
      </a>
    </span>
  )
}
