import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import { runSql } from '../../database/run-sql.ts'
import { parseBrandImage, type BrandImage } from '../../domain/brand/brand-image.ts'

const read = new WeakMap<Payload, { hash: string; logo: BrandImage | undefined }>()

/** The operator's logo, read again only when its hash changes. */
export const readLogo = async (payload: Payload, hash: string): Promise<BrandImage | undefined> => {
  const known = read.get(payload)
  if (known?.hash === hash) return known.logo
  const [row] = await runSql({ payload }, sql`select brand_logo as logo from settings limit 1`)
  const image = typeof row?.logo === 'string' ? parseBrandImage(row.logo) : undefined
  const logo = typeof image === 'object' ? image : undefined
  read.set(payload, { hash, logo })
  return logo
}
