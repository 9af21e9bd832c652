'use client'

import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { treeTexts } from '../../i18n/texts/tree.ts'
import { useLanguage } from '../dialogs/use-language.ts'

/** The way to the tree, above the areas. */
export const TreeLink = () => {
  const language = useLanguage()
  const isHere = usePathname() === '/admin/tree'
  return (
    <Link
      className="nav__link overview-link"
      href="/admin/tree"
      prefetch={false}
      aria-current={isHere ? 'page' : undefined}
    >
      <span className="nav__link-label">{treeTexts.label[language]}</span>
    </Link>
  )
}
