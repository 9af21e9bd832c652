/**
 * `npm run generate`: the committed files that are derived from the config: types, the panel's import map, the
 * descriptions of both APIs and of the database, and pages of `docs`. An argument names another folder to write to. The
 * database is that of `DATABASE_URL`, or a temporary one.
 */
import { appendFile, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

process.env.SECRET ??= 'only-for-reading-the-config-no-database'

const { printSchema } = await import('graphql')
const { BasePayload, generateImportMap } = await import('payload')
const { generateTypes } = await import('payload/node')
const { default: building } = await import('../src/payload.config.ts')
const { makeSchema } = await import('../src/transport/graphql/make-schema.ts')
const { openapiText } = await import('../src/transport/openapi/openapi-text.ts')
const { sdkTypes } = await import('./type-sdk.ts')
const { writeDocs } = await import('./docs/write-docs.ts')

const folder = path.resolve(process.argv[2] ?? '.')
const config = await building
const importMapFile = path.join(folder, 'src/app/(payload)/admin/importMap.js')
config.typescript.outputFile = path.join(folder, 'src/payload-types.ts')
Object.assign(config.admin.importMap, { baseDir: path.join(folder, 'src'), importMapFile })

await mkdir(path.dirname(importMapFile), { recursive: true })
await generateTypes(config, { log: false })
await appendFile(config.typescript.outputFile, sdkTypes)
await generateImportMap(config, { force: true, log: false })
await writeFile(path.join(folder, 'openapi.json'), openapiText(config))
await writeDocs(config, folder)
const payload = await new BasePayload().init({ config, disableDBConnect: true, disableOnInit: true })
await writeFile(path.join(folder, 'schema.graphql'), `${printSchema(makeSchema(payload).schema)}\n`)
process.exit(0)
