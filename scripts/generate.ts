/** `npm run generate`: the files that follow from the config and are committed: types, the API's description and the panel's import map. */
process.env.SECRET ??= 'only-for-reading-the-config-no-database'

const { generateImportMap } = await import('payload')
const { generateTypes } = await import('payload/node')
const { writeOpenAPI } = await import('./generate-openapi.ts')
const { default: config } = await import('../src/payload.config.ts')

await generateTypes(await config)
await writeOpenAPI(await config)
await generateImportMap(await config, { force: true, log: true })
process.exit(0)
