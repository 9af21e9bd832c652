import { generatePageMetadata } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { runningConfig } from '../../../payload/request/running-config.ts'
import { readBrand } from '../../../ui/brand/read-brand.ts'

type Asked = Omit<Parameters<typeof generatePageMetadata>[0], 'config'>

/** Payload's title of a page, with the operator's name behind it in place of the product's. */
export const formMetadata = async (asked: Asked): Promise<Metadata> => {
  const [metadata, { name }, { admin }] = await Promise.all([
    generatePageMetadata({ ...asked, config: runningConfig }),
    readBrand(),
    runningConfig,
  ])
  const { title } = metadata
  if (typeof title !== 'string') return metadata
  const { titleSuffix } = admin.meta
  const own = title.endsWith(titleSuffix) ? title.slice(0, title.length - titleSuffix.length) : title
  return { ...metadata, title: `${own} · ${name}` }
}
