import type { Metadata } from 'next'
import { Overview } from '../../../../admin/overview/overview.tsx'
import { openPanel, panelVisit } from '../../../../admin/page/reader.ts'
import { navigationTexts } from '../../../../i18n/texts/navigation.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: navigationTexts.overview[(await panelVisit()).language],
})

const Page = async () => <Overview reader={await openPanel('/admin')} />

export default Page
