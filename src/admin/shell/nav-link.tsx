'use client'

import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import type { Text } from '../../i18n/text.ts'
import { useLanguage } from '../../ui/use-language.ts'

/** The link to a page that belongs to no area, above the areas. */
export const NavLink = ({ href, label }: { href: string; label: Text }) => {
  const language = useLanguage()
  const isHere = usePathname() === href
  return (
    <Link
      className="nav__link overview-link"
      href={href}
      prefetch={false}
      aria-current={isHere ? 'page' : undefined}
    >
      <span className="nav__link-label">{label[language]}</span>
    </Link>
  )
}
