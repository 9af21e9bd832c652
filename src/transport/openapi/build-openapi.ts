import type { SanitizedConfig } from 'payload'
import { announcementPaths } from './announcement-paths.ts'
import { customerPaths } from './customer-paths.ts'
import { documentPaths } from './document-paths.ts'
import { documentSchemas, sharedSchemas } from './document-schemas.ts'
import { withEventPosting } from './event-paths.ts'
import { identityPaths } from './identity-paths.ts'
import { impactPaths } from './impact-paths.ts'
import type { JsonSchema } from './json-schema.ts'
import { mailingPaths } from './mailing-paths.ts'
import { messagePaths } from './message-paths.ts'
import type { Paths } from './operation.ts'
import { publicOwners } from './owners.ts'
import { resourcePaths } from './resource-paths.ts'
import { servicePaths } from './service-paths.ts'
import { templatePaths } from './template-paths.ts'

export type OpenAPI = {
  openapi: string
  info: { title: string; version: string; description: string }
  servers: { url: string }[]
  security: Record<string, string[]>[]
  paths: Paths
  components: { securitySchemes: Record<string, object>; schemas: Record<string, JsonSchema> }
}

/** The description of the REST API (OpenAPI 3.1), made from the configuration. */
export const buildOpenAPI = (config: SanitizedConfig): OpenAPI => {
  const owners = publicOwners(config)
  return {
    openapi: '3.1.0',
    info: {
      title: 'Clientele',
      version: '1',
      description:
        'Accounts, their users and groups. Every failure has the shape “Failure”; its code says what to do.',
    },
    servers: [{ url: '/' }],
    security: [{ token: [] }, { cookie: [] }],
    paths: Object.assign(
      {},
      withEventPosting(Object.assign({}, ...owners.map(documentPaths))),
      resourcePaths(config),
      customerPaths,
      impactPaths(config),
      identityPaths,
      mailingPaths,
      messagePaths,
      announcementPaths,
      templatePaths,
      servicePaths,
    ),
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: '“Bearer <token>” or “JWT <token>”.' },
        cookie: { type: 'apiKey', in: 'cookie', name: `${config.cookiePrefix}-token` },
      },
      schemas: { ...sharedSchemas, ...documentSchemas(config, owners) },
    },
  }
}
