'use client'

import { signInLinkTexts } from '../../i18n/texts/sign-in-links.ts'
import { accountPageTexts } from '../../i18n/texts/account-pages.ts'
import { Menu } from '../../ui/menu/menu.tsx'
import { useLanguage } from '../../ui/use-language.ts'

type Props = {
  users: { username: string; email: string; href: string }[]
  /** Where all of them are. */
  all: string | undefined
}

/** Of several users, the one whose link is wanted: leads to the page of that user. */
export const SignInUsers = ({ users, all }: Props) => {
  const language = useLanguage()
  return (
    <Menu
      label={signInLinkTexts.label[language]}
      groups={[
        users.map(({ username, email, href }) => ({ label: username, help: email, href })),
        all ? [{ label: accountPageTexts.showMore[language], href: all }] : [],
      ]}
    />
  )
}
