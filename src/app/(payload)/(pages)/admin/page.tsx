import type { Metadata } from 'next'
import { Dashboard } from '../../../../admin/dashboard/dashboard.tsx'
import { openPanel, panelVisit } from '../../../../admin/page/reader.ts'
import { navigationTexts } from '../../../../i18n/texts/navigation.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: navigationTexts.overview[(await panelVisit()).language],
})

const Page = async () => <Dashboard reader={await openPanel('/admin')} />

export default Page
