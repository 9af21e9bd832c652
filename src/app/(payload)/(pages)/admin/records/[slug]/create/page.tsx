import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CreatePage } from '../../../../../../../admin/create/create-page.tsx'
import { createTitle } from '../../../../../../../admin/create/create-title.ts'
import { openPanel, panelVisit } from '../../../../../../../admin/page/reader.ts'
import type { SearchParams } from '../../../../../../../admin/page/search-params.ts'
import { recordSlug } from '../../../../../../../admin/records/record-slug.ts'

type Props = { params: Promise<{ slug: string }>; searchParams: SearchParams }

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const [{ req, language }, { slug }, { type }] = await Promise.all([panelVisit(), params, searchParams])
  return { title: createTitle({ req, language, slug, type }) }
}

/** Reached as `/admin/collections/<slug>/create`, by the rewrites of `next.config.mjs`. */
const Page = async ({ params, searchParams }: Props) => {
  const [{ slug }, query] = await Promise.all([params, searchParams])
  const reader = await openPanel(`/admin/collections/${slug}/create`)
  const known = recordSlug(reader.req, slug)
  if (!known) notFound()
  return <CreatePage reader={reader} slug={known} query={query} />
}

export default Page
