import { cache } from 'react'
import { readLink } from '../../../identity/tokens/read-link.ts'
import type { TokenPurpose } from '../../../identity/tokens/token-purpose.ts'
import type { Language } from '../../../i18n/language.ts'
import { readParams, type SearchParams } from './search-params.ts'
import { visitor } from './visitor.ts'

export type LinkVisitor = {
  /** Of the person whose link it is, else as on every page. */
  language: Language
  brand: string
  /** Empty when the link no longer works, so that nobody fills in a form in vain. */
  token: string
}

/** Who has opened a link out of a mail: `?token=<token>`. */
export const linkVisitor = async (purpose: TokenPurpose, params: SearchParams): Promise<LinkVisitor> => {
  const { language, brand } = await visitor()
  const token = (await readParams(params)).textOf('token')
  const link = await opened(purpose, token)
  return { language: link?.language ?? language, brand, token: link ? token : '' }
}

const opened = cache(async (purpose: TokenPurpose, token: string) =>
  token ? readLink((await visitor()).req, { purpose, token }) : null,
)
