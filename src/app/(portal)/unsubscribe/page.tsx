import type { Metadata } from 'next'
import { cache } from 'react'
import { unsubscribeTexts } from '../../../i18n/texts/unsubscribe.ts'
import { readUnsubscribeLink } from '../../../identity/operations/read-unsubscribe-link.ts'
import { IdentityPage } from '../../../ui/identity/identity-page.tsx'
import { UnsubscribeForm } from '../../../ui/identity/unsubscribe-form.tsx'
import { readParams, type SearchParams } from '../parts/search-params.ts'
import { visitor } from '../parts/visitor.ts'

type Props = { searchParams: SearchParams }

const opened = cache(async (given: string) => {
  const { req, brand, language } = await visitor()
  const link = await readUnsubscribeLink(req, given)
  return { brand, token: link.token, language: link.language ?? language }
})

const read = async ({ searchParams }: Props) => opened((await readParams(searchParams)).textOf('token'))

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { language, brand } = await read(props)
  return { title: `${unsubscribeTexts.heading[language]} · ${brand}`, referrer: 'no-referrer' }
}

/** `/unsubscribe?token=<token>`: ends advertising on a click, since mail scanners open links as well. */
const Page = async (props: Props) => {
  const { language, brand, token } = await read(props)
  return (
    <IdentityPage brand={brand} heading={unsubscribeTexts.heading[language]} language={language}>
      <UnsubscribeForm language={language} token={token} />
    </IdentityPage>
  )
}

export default Page
