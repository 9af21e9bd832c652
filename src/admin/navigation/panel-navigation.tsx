import Link from 'next/link.js'
import type { PayloadRequest, TypedUser } from 'payload'
import type { Language } from '../../i18n/language.ts'
import { navTexts } from '../../i18n/texts/panel.ts'
import { treeTexts } from '../../i18n/texts/tree.ts'
import { customerTexts } from '../../i18n/texts/accounts.ts'

type Props = { visit: { req: PayloadRequest; user: TypedUser; language: Language } }

/** The way to every area of the panel that the reader may see. */
export const PanelNavigation = ({ visit: { language } }: Props) => (
  <nav className="panel-navigation" aria-label={navTexts.label[language]}>
    <Link href="/admin" prefetch={false}>
      {navTexts.overview[language]}
    </Link>
    <Link href="/admin/collections/customers" prefetch={false}>
      {customerTexts.plural[language]}
    </Link>
    <Link href="/admin/tree" prefetch={false}>
      {treeTexts.label[language]}
    </Link>
  </nav>
)
