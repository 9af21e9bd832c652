'use client'

import { Link, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { toLanguage } from '../../i18n/language.ts'
import { navTexts } from '../../i18n/texts/panel.ts'

/** The way back to the start, above the areas. */
export const OverviewLink = () => {
  const language = toLanguage(useTranslation().i18n.language)
  const isHere = usePathname() === '/admin'
  return (
    <Link
      className="nav__link overview-link"
      href="/admin"
      prefetch={false}
      aria-current={isHere ? 'page' : undefined}
    >
      <span className="nav__link-label">{navTexts.overview[language]}</span>
    </Link>
  )
}
