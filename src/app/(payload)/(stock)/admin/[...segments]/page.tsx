import { RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { runningConfig } from '../../../../../payload/request/running-config.ts'
import { panelVisitor } from '../../../panel-visitor.ts'
import { formMetadata } from '../../form-metadata.ts'
import { importMap } from '../../../admin/importMap.js'

type Args = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<{ [key: string]: string | string[] }>
}

export const dynamic = 'force-dynamic'

export const generateMetadata = (args: Args): Promise<Metadata> => formMetadata(args)

const Page = async ({ params, searchParams }: Args) => {
  if ((await panelVisitor()) === 'member') redirect('/')
  return RootPage({ config: runningConfig, importMap, params, searchParams })
}

export default Page
