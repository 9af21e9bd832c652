import type { Metadata } from 'next'
import { listPageOf, listTitle } from '../../../../../../../admin/list/list-route.tsx'
import type { SearchParams } from '../../../../../../../admin/page/search-params.ts'

type Props = { params: Promise<{ slug: string }>; searchParams: SearchParams }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: await listTitle(await params),
})

const Page = async ({ params, searchParams }: Props) =>
  listPageOf({ ...(await params), isTrash: true, asked: await searchParams })

export default Page
