import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RememberOpened } from '../../../../../../../admin/overview/remember-opened.tsx'
import { openPanel, panelVisit } from '../../../../../../../admin/page/reader.ts'
import type { SearchParams } from '../../../../../../../admin/page/search-params.ts'
import { RecordPage } from '../../../../../../../admin/records/record-page.tsx'
import { recordSlug } from '../../../../../../../admin/records/record-slug.ts'
import { recordTitle } from '../../../../../../../admin/records/record-title.ts'

type Props = { params: Promise<{ slug: string; id: string }>; searchParams: SearchParams }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const [{ req, language }, { slug, id }] = await Promise.all([panelVisit(), params])
  return { title: await recordTitle({ req, language, slug, id }) }
}

/** Reached as `/admin/collections/<slug>/<id>`, by the rewrites of `next.config.mjs`. */
const Page = async ({ params, searchParams }: Props) => {
  const { slug, id } = await params
  const reader = await openPanel(`/admin/collections/${slug}/${id}`)
  const known = recordSlug(reader.req, slug)
  if (!known) notFound()
  return (
    <>
      <RememberOpened slug={known} id={id} />
      <RecordPage reader={reader} slug={known} id={id} query={await searchParams} />
    </>
  )
}

export default Page
