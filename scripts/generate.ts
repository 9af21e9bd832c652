/** `npm run generate`: the files that follow from the config and are committed: types and the panel's import map. */
process.env.SECRET ??= 'only-for-reading-the-config-no-database'

const { generateImportMap } = await import('payload')
const { generateTypes } = await import('payload/node')
const { default: config } = await import('../src/payload.config.ts')

await generateTypes(await config)
await generateImportMap(await config, { force: true, log: true })
process.exit(0)
