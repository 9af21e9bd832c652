import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { de } from '@payloadcms/translations/languages/de'
import { en } from '@payloadcms/translations/languages/en'
import { buildConfig } from 'payload'
import { customers } from './collections/accounts/customers/index.ts'
import { groups } from './collections/accounts/groups/index.ts'
import { users } from './collections/accounts/users/index.ts'
import { emails } from './collections/messaging/emails/index.ts'
import { streamSources } from './collections/resources/stream-sources/index.ts'
import { database } from './database/index.ts'
import { env } from './env.ts'
import { settings } from './globals/settings/index.ts'

const here = path.dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  secret: env.SECRET ?? '',
  serverURL: '',
  db: database,
  collections: [customers, users, groups, streamSources, emails],
  globals: [settings],
  admin: {
    user: 'users',
    avatar: 'default',
    importMap: { baseDir: here, importMapFile: path.resolve(here, 'app/(payload)/admin/importMap.js') },
    meta: { titleSuffix: ' · Clientele' },
    theme: 'all',
  },
  i18n: { supportedLanguages: { en, de }, fallbackLanguage: 'en' },
  defaultDepth: 0,
  maxDepth: 2,
  graphQL: { disablePlaygroundInProduction: true, maxComplexity: 1000 },
  jobs: { tasks: [], access: { run: () => false, queue: () => false, cancel: () => false } },
  telemetry: false,
  cors: [],
  csrf: [],
  loggingLevels: { AuthenticationError: 'info', LockedAuth: 'info' },
  typescript: { outputFile: path.resolve(here, 'payload-types.ts') },
})
