import { sql } from 'drizzle-orm'
import { cache } from 'react'
import { runSql } from '../../database/run-sql.ts'
import { runningPayload } from '../../payload/request/running-config.ts'

export type Brand = {
  name: string
  /** As `#1d4ed8`, where the operator has chosen one. */
  colour: string | null
  /** Where the logo is loaded from, different for each logo; null without one. */
  logoURL: string | null
}

const productName = 'Clientele'

/** The operator's name, colour and logo, shown to all, signed in or not. Once a request. */
export const readBrand = cache(async (): Promise<Brand> => {
  const [row] = await runSql(
    { payload: await runningPayload },
    sql`select brand_name as name, brand_colour as colour, md5(brand_logo) as logo from settings limit 1`,
  )
  const { name, colour, logo } = row ?? {}
  return {
    name: typeof name === 'string' && name !== '' ? name : productName,
    colour: typeof colour === 'string' && colour !== '' ? colour : null,
    logoURL: typeof logo === 'string' ? `/brand/logo?v=${logo}` : null,
  }
})
