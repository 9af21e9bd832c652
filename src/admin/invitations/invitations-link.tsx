'use client'

import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { invitationTexts } from '../../i18n/texts/invitations.ts'
import { useLanguage } from '../dialogs/use-language.ts'

/** The way to the logins that wait for their person. */
export const InvitationsLink = () => {
  const language = useLanguage()
  const isHere = usePathname() === '/admin/invitations'
  return (
    <Link
      className="nav__link overview-link"
      href="/admin/invitations"
      prefetch={false}
      aria-current={isHere ? 'page' : undefined}
    >
      <span className="nav__link-label">{invitationTexts.label[language]}</span>
    </Link>
  )
}
