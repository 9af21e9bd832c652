import { sql } from 'drizzle-orm'
import { runSql } from '../../../../database/run-sql.ts'
import { parseBrandImage } from '../../../../domain/brand/brand-image.ts'
import { runningPayload } from '../../../../payload/request/running-config.ts'

export const dynamic = 'force-dynamic'

/** The operator's logo. With `?v=` its address changes with it, so that browsers may keep it. */
export const GET = async ({ url }: Request): Promise<Response> => {
  const isNamed = new URL(url).searchParams.has('v')
  const [row] = await runSql(
    { payload: await runningPayload },
    sql`select brand_logo as logo from settings limit 1`,
  )
  const image = typeof row?.logo === 'string' ? parseBrandImage(row.logo) : 'no-image'
  if (typeof image === 'string') return new Response(null, { status: 404 })
  return new Response(Buffer.from(image.bytes), {
    headers: {
      'content-type': image.type,
      'cache-control': isNamed ? 'public, max-age=31536000, immutable' : 'no-cache',
    },
  })
}
