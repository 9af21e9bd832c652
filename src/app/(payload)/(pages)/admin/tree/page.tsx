import type { Metadata } from 'next'
import { openPanel, panelVisit } from '../../../../../admin/page/reader.ts'
import type { SearchParams } from '../../../../../admin/page/search-params.ts'
import { TreeView } from '../../../../../admin/tree/tree-view.tsx'
import { treeTexts } from '../../../../../i18n/texts/tree.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: treeTexts.label[(await panelVisit()).language],
})

const Page = async ({ searchParams }: { searchParams: SearchParams }) => (
  <TreeView reader={await openPanel('/admin/tree')} account={(await searchParams).account} />
)

export default Page
