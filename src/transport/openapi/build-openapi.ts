import type { SanitizedConfig } from 'payload'
import { placesOf } from '../../kernel/action/action-list.ts'
import { actionPaths } from './action-paths.ts'
import { documentPaths } from './document-paths.ts'
import { documentSchemas } from './document-schemas.ts'
import { ref, type JsonSchema } from './json-schema.ts'
import type { Paths } from './operation.ts'
import { publicOwners, type Owner } from './owners.ts'
import { servicePaths } from './service-paths.ts'
import { sharedSchemas } from './shared-schemas.ts'

type Tag = { name: string; description?: string }

export type OpenAPI = {
  openapi: string
  info: { title: string; version: string; description: string; license: { name: string; identifier: string } }
  tags: Tag[]
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
  const paths = mergePaths([
    ...owners.map(documentPaths),
    ...[...config.collections, ...placesOf(config)].map(actionPaths),
    servicePaths,
  ])
  return {
    openapi: '3.1.0',
    info: {
      title: 'Clientele',
      version: '1',
      description:
        'Accounts, their users, what they own and what they are told. Every failure has the shape “Failure”; its code says what to do. An answer holds every field that the caller may read, unless “select” leaves it out; only “id” is always there.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    security: [{ token: [] }, { cookie: [] }],
    tags: tagsOf(paths, owners),
    paths,
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

/** In the order of the paths; that of a collection says what it holds. */
const tagsOf = (paths: Paths, owners: readonly Owner[]): Tag[] => {
  const names = Object.values(paths).flatMap((each) => Object.values(each).flatMap(({ tags }) => tags))
  return [...new Set(names)].map((name) => {
    const description = owners.find(({ slug }) => slug === name)?.description || tagWords[name]
    return { name, ...(description && { description }) }
  })
}

const tagWords: Record<string, string> = {
  settings: 'What holds for the whole installation.',
  'signing in': 'Sessions, passwords and the links that begin with them.',
  search: 'Over everything at once.',
  service: 'About no document: GraphQL, and whether the product runs.',
}
