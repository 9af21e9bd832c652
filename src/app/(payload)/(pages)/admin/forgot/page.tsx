import type { Metadata } from 'next'
import { panelVisit } from '../../../../../admin/page/reader.ts'
import { ForgotView } from '../../../../../admin/views/forgot-view.tsx'
import { forgotTexts } from '../../../../../i18n/texts/portal.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: forgotTexts.heading[(await panelVisit()).language],
})

const Page = async () => <ForgotView visit={await panelVisit()} />

export default Page
