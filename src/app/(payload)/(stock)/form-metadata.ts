import { generatePageMetadata } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { runningConfig } from '../../../payload/request/running-config.ts'
import { readBrand } from '../../../ui/brand/read-brand.ts'

type Asked = Omit<Parameters<typeof generatePageMetadata>[0], 'config'>

/** Payload's title of a page, with the operator's name behind it in place of the product's. */
export const formMetadata = async (asked: Asked): Promise<Metadata> => {
  const [metadata, { name }] = await Promise.all([
    generatePageMetadata({ ...asked, config: runningConfig }),
    readBrand(),
  ])
  const { title } = metadata
  const own = typeof title === 'string' ? title.replace(/ · Clientele$/, '') : undefined
  return { ...metadata, ...(own !== undefined && { title: `${own} · ${name}` }) }
}
