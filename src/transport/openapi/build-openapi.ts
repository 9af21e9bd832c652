import type { SanitizedConfig } from 'payload'
import { actionPaths } from './action-paths.ts'
import { documentPaths } from './document-paths.ts'
import { documentSchemas, sharedSchemas } from './document-schemas.ts'
import { ref, type JsonSchema } from './json-schema.ts'
import type { Paths } from './operation.ts'
import { publicOwners } from './owners.ts'
import { servicePaths } from './service-paths.ts'

export type OpenAPI = {
  openapi: string
  info: { title: string; version: string; description: string }
  servers: { url: string }[]
  security: Record<string, string[]>[]
  paths: Paths
  components: {
    securitySchemes: Record<string, object>
    responses: Record<string, object>
    schemas: Record<string, JsonSchema>
  }
}

/**
 * The OpenAPI 3.1 description of the REST API, built from the configuration.
 * @param cookieName of the session; that without https by default
 */
export const buildOpenAPI = (
  config: SanitizedConfig,
  cookieName = `${config.cookiePrefix}-token`,
): OpenAPI => {
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
    paths: mergePaths([...owners.map(documentPaths), ...config.collections.map(actionPaths), servicePaths]),
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: '“Bearer <token>” or “JWT <token>”.' },
        cookie: { type: 'apiKey', in: 'cookie', name: cookieName },
      },
      responses: {
        Failure: {
          description: 'What went wrong.',
          content: { 'application/json': { schema: ref('Failure') } },
        },
      },
      schemas: { ...sharedSchemas, ...documentSchemas(config, owners) },
    },
  }
}

/** By path and method; later ones replace earlier ones. */
const mergePaths = (all: readonly Paths[]): Paths => {
  const merged: Paths = {}
  for (const paths of all)
    for (const [path, operations] of Object.entries(paths)) merged[path] = { ...merged[path], ...operations }
  return merged
}
