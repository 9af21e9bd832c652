import { generatePageMetadata, NotFoundPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { runningConfig } from '../../../../../payload/request/running-config.ts'
import { importMap } from '../../../admin/importMap.js'

type Args = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<{ [key: string]: string | string[] }>
}

export const generateMetadata = ({ params, searchParams }: Args): Promise<Metadata> =>
  generatePageMetadata({ config: runningConfig, params, searchParams })

const NotFound = ({ params, searchParams }: Args) =>
  NotFoundPage({ config: runningConfig, importMap, params, searchParams })

export default NotFound
