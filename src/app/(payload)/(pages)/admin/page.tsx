import type { Metadata } from 'next'
import { Dashboard } from '../../../../admin/dashboard/dashboard.tsx'
import { openPanel, panelVisit } from '../../../../admin/page/reader.ts'
import { navTexts } from '../../../../i18n/texts/panel.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: navTexts.overview[(await panelVisit()).language],
})

const Page = async () => <Dashboard reader={await openPanel('/admin')} />

export default Page
