import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { de } from '@payloadcms/translations/languages/de'
import { en } from '@payloadcms/translations/languages/en'
import { buildConfig, defaultLoggerOptions } from 'payload'
import { canEnterPanel } from './access/can-enter-panel.ts'
import { adminComponents } from './admin/components.ts'
import { panelWording } from './admin/panel-wording.ts'
import { customers } from './collections/accounts/customers/index.ts'
import { groups } from './collections/accounts/groups/index.ts'
import { users } from './collections/accounts/users/index.ts'
import { views } from './collections/accounts/views/index.ts'
import { alertRules } from './collections/messaging/alert-rules/index.ts'
import { announcements } from './collections/messaging/announcements/index.ts'
import { emailTemplates } from './collections/messaging/email-templates/index.ts'
import { emails } from './collections/messaging/emails/index.ts'
import { events } from './collections/messaging/events/index.ts'
import { mailings } from './collections/messaging/mailings/index.ts'
import { messages } from './collections/messaging/messages/index.ts'
import { resources } from './collections/resources/index.ts'
import { searchPlace } from './collections/search/index.ts'
import { outboxEmailAdapter } from './emails/outbox-email-adapter.ts'
import { env } from './env.ts'
import { settings } from './globals/settings/index.ts'
import { database } from './payload/adapter/index.ts'
import { disableBuiltInEndpoints } from './payload/schema/disable-built-in-endpoints.ts'
import { typeCreating } from './payload/schema/type-creating.ts'
import { actionFields } from './transport/graphql/action-fields.ts'
import { serveActions, servePlace } from './transport/rest/serve-actions.ts'
import { momentPicker } from './fields/moment-picker.ts'

const here = path.dirname(fileURLToPath(import.meta.url))

const collections = [
  ...[customers, users, groups, views],
  ...resources,
  ...[emails, mailings, emailTemplates, messages, announcements, alertRules, events],
]

const config = buildConfig({
  secret: env.SECRET ?? '',
  serverURL: '',
  db: database,
  email: outboxEmailAdapter,
  collections: collections.map(serveActions),
  endpoints: servePlace(searchPlace),
  custom: { places: [searchPlace] },
  globals: [settings],
  admin: {
    user: 'users',
    avatar: 'default',
    components: adminComponents,
    // Payload's own form would handle `/reset/<token>` and supports its local strategy only.
    routes: { reset: '/built-in-reset' },
    importMap: { baseDir: here, importMapFile: path.resolve(here, 'app/(payload)/admin/importMap.js') },
    meta: {
      titleSuffix: ' · Clientele',
      description: 'Clientele',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }],
      defaultOGImageType: 'off',
    },
    dateFormat: momentPicker.displayFormat,
    theme: 'all',
  },
  i18n: { supportedLanguages: { en, de }, fallbackLanguage: 'en', translations: panelWording },
  defaultDepth: 0,
  maxDepth: 2,
  // The transport shows the schema to staff only, in production too.
  graphQL: {
    ...actionFields([...collections, searchPlace]),
    disablePlaygroundInProduction: true,
    disableIntrospectionInProduction: false,
  },
  jobs: { tasks: [], access: { run: () => false, queue: () => false, cancel: () => false } },
  telemetry: false,
  logger: {
    options: { level: env.LOG_LEVEL },
    ...(env.logFormat === 'text' && { destination: defaultLoggerOptions }),
  },
  cors: [],
  csrf: [],
  loggingLevels: { AuthenticationError: 'info', LockedAuth: 'info' },
  // Both are written by `npm run generate`, not by each process that starts.
  typescript: {
    autoGenerate: false,
    outputFile: path.resolve(here, 'payload-types.ts'),
    schema: [typeCreating],
  },
})

export default config.then((built) => disableBuiltInEndpoints(built, canEnterPanel))
