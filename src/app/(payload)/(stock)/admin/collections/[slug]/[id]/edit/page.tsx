import { RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { runningConfig } from '../../../../../../../../payload/request/running-config.ts'
import { formMetadata } from '../../../../../form-metadata.ts'
import { importMap } from '../../../../../../admin/importMap.js'
import { panelVisitor } from '../../../../../../panel-visitor.ts'

type Args = {
  params: Promise<{ slug: string; id: string }>
  searchParams: Promise<{ [key: string]: string | string[] }>
}

export const dynamic = 'force-dynamic'

/** Payload's form of a document; what it knows as the document's own page is our page to read. */
const asPayloadKnowsIt = async (params: Args['params']) => {
  const { slug, id } = await params
  return { segments: ['collections', slug, id] }
}

export const generateMetadata = ({ params, searchParams }: Args): Promise<Metadata> =>
  formMetadata({ params: asPayloadKnowsIt(params), searchParams })

const Page = async ({ params, searchParams }: Args) => {
  if ((await panelVisitor()) === 'member') redirect('/')
  return RootPage({ config: runningConfig, importMap, params: asPayloadKnowsIt(params), searchParams })
}

export default Page
