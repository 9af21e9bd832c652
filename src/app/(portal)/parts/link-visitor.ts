import { cache } from 'react'
import { readLink } from '../../../identity/tokens/read-link.ts'
import type { TokenPurpose } from '../../../identity/tokens/token-purpose.ts'
import type { Language } from '../../../i18n/language.ts'
import { readParams, type SearchParams } from './search-params.ts'
import { visitor } from './visitor.ts'

export type LinkVisitor = {
  /** That of the link's user, else as on every page. */
  language: Language
  brand: string
  /** Empty when the link is no longer valid. */
  token: string
}

/** The user of a link from a mail: `?token=<token>`. */
export const linkVisitor = async (purpose: TokenPurpose, params: SearchParams): Promise<LinkVisitor> => {
  const { language, brand } = await visitor()
  const link = await opened(purpose, (await readParams(params)).textOf('token'))
  return { language: link.language ?? language, brand, token: link.token }
}

const opened = cache(async (purpose: TokenPurpose, token: string) =>
  readLink((await visitor()).req, { purpose, token }),
)
