import type { Metadata } from 'next'
import { panelVisit } from '../../../../../../admin/page/reader.ts'
import type { SearchParams } from '../../../../../../admin/page/search-params.ts'
import { ResetView } from '../../../../../../admin/views/reset-view.tsx'
import { resetTexts } from '../../../../../../i18n/texts/portal.ts'

type Props = { params: Promise<{ token?: string[] }>; searchParams: SearchParams }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: resetTexts.heading[(await panelVisit()).language],
})

const Page = async ({ params, searchParams }: Props) => (
  <ResetView visit={await panelVisit()} token={(await params).token?.[0] ?? (await searchParams).token} />
)

export default Page
