'use client'

import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { toLanguage } from '../../i18n/language.ts'
import { fillText } from '../../i18n/text.ts'
import { accountPageTexts as texts } from '../../i18n/texts/account-pages.ts'
import { listURL } from '../accounts/list-url.ts'
import { shortNames } from '../accounts/short-names.ts'

/** The users of an account, and a link to all of them. */
export const UsersCell = ({ cellData, rowData, viewType }: DefaultCellComponentProps) => {
  const language = toLanguage(useTranslation().i18n.language)
  const names = shortNames(typeof cellData === 'string' ? cellData : '')
  if (viewType === 'trash') return names
  return (
    <span className="users-cell">
      <span>{names || '–'}</span>
      <a
        href={listURL('users', 'customer', String(rowData.id))}
        aria-label={fillText(texts.manageUsersOf, language, { name: String(rowData.name ?? '') })}
      >
        {texts.manageUsers[language]}
      </a>
    </span>
  )
}
