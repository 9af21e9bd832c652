import type { PayloadRequest } from 'payload'
import { passwordFloor } from '../../domain/accounts/password-policy.ts'
import { toLanguage, type Language } from '../../i18n/language.ts'

type Settings = { minimum: number; usualLanguage: Language }

/** What the settings say about new accounts and users: the shortest password, and the language without another one. */
export const createSettings = async (req: PayloadRequest): Promise<Settings> => {
  const { passwordMinLength, defaultLanguage } = await req.payload.findGlobal({
    slug: 'settings',
    depth: 0,
    select: { passwordMinLength: true, defaultLanguage: true },
    req,
    // Managers do not read the settings.
    overrideAccess: true,
  })
  return {
    minimum: Math.max(passwordMinLength ?? passwordFloor, passwordFloor),
    usualLanguage: toLanguage(defaultLanguage),
  }
}
