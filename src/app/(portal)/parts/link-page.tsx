import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { IdentityPage } from '../../../ui/identity/identity-page.tsx'
import type { TokenPurpose } from '../../../identity/tokens/token-purpose.ts'
import type { Language } from '../../../i18n/language.ts'
import type { Text } from '../../../i18n/text.ts'
import { linkVisitor } from './link-visitor.ts'
import type { SearchParams } from './search-params.ts'

type Props = { searchParams: SearchParams }

type Link = {
  purpose: TokenPurpose
  heading: Text
  form: (link: { language: Language; token: string }) => ReactNode
}

/** The page that the link of a mail opens: `?token=<token>`, which must not leak in the Referer of links. */
export const linkPage = ({ purpose, heading, form }: Link) => ({
  generateMetadata: async ({ searchParams }: Props): Promise<Metadata> => {
    const { language, brand } = await linkVisitor(purpose, searchParams)
    return { title: `${heading[language]} · ${brand}`, referrer: 'no-referrer' }
  },
  LinkPage: async ({ searchParams }: Props) => {
    const { language, brand, token } = await linkVisitor(purpose, searchParams)
    return (
      <IdentityPage brand={brand} heading={heading[language]} language={language}>
        {form({ language, token })}
      </IdentityPage>
    )
  },
})
