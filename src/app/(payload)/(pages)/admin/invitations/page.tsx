import type { Metadata } from 'next'
import { InvitationsView } from '../../../../../admin/invitations/invitations-view.tsx'
import { openPanel, panelVisit } from '../../../../../admin/page/reader.ts'
import { pageNumber, type SearchParams } from '../../../../../admin/page/search-params.ts'
import { invitationTexts } from '../../../../../i18n/texts/invitations.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: invitationTexts.label[(await panelVisit()).language],
})

const Page = async ({ searchParams }: { searchParams: SearchParams }) => (
  <InvitationsView
    reader={await openPanel('/admin/invitations')}
    page={pageNumber((await searchParams).page)}
  />
)

export default Page
