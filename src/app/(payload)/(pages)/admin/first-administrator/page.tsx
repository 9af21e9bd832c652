import type { Metadata } from 'next'
import { panelVisit } from '../../../../../admin/page/reader.ts'
import type { SearchParams } from '../../../../../admin/page/search-params.ts'
import { FirstAdministratorView } from '../../../../../admin/views/first-administrator-view.tsx'
import { firstAdministratorTexts } from '../../../../../i18n/texts/panel.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: firstAdministratorTexts.heading[(await panelVisit()).language],
})

const Page = async ({ searchParams }: { searchParams: SearchParams }) => (
  <FirstAdministratorView visit={await panelVisit()} token={(await searchParams).token} />
)

export default Page
