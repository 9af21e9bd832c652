import type { Metadata } from 'next'
import { panelVisit } from '../../../../../admin/page/reader.ts'
import type { SearchParams } from '../../../../../admin/page/search-params.ts'
import { SignInView } from '../../../../../admin/views/sign-in-view.tsx'
import { signInTexts } from '../../../../../i18n/texts/portal.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: signInTexts.heading[(await panelVisit()).language],
})

const Page = async ({ searchParams }: { searchParams: SearchParams }) => (
  <SignInView visit={await panelVisit()} wanted={(await searchParams).redirect} />
)

export default Page
