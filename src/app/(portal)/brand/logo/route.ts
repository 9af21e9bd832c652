import { sql } from 'drizzle-orm'
import { runSql } from '../../../../database/run-sql.ts'
import { parseBrandImage } from '../../../../domain/brand/brand-image.ts'
import { runningPayload } from '../../../../payload/request/running-config.ts'

export const dynamic = 'force-dynamic'

/** The operator's logo. Its address changes with it, so that browsers may keep it. */
export const GET = async (): Promise<Response> => {
  const [row] = await runSql(
    { payload: await runningPayload },
    sql`select brand_logo as logo from settings limit 1`,
  )
  const image = typeof row?.logo === 'string' ? parseBrandImage(row.logo) : 'no-image'
  if (typeof image === 'string') return new Response(null, { status: 404 })
  return new Response(Buffer.from(image.bytes), {
    headers: {
      'content-type': image.type,
      'cache-control': 'public, max-age=31536000, immutable',
      // Previews of mails show it in a frame without an origin.
      'cross-origin-resource-policy': 'cross-origin',
      'content-security-policy': "default-src 'none'; sandbox",
    },
  })
}
