import { copyFile, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { codegen } from '@graphql-codegen/core'
import * as operations from '@graphql-codegen/typescript-operations'
import * as documents from '@graphql-codegen/typed-document-node'
import { parse } from 'graphql'
import openapiTS, { astToString } from 'openapi-typescript'

const examples = path.resolve('docs/integrate/examples')

const options = {
  compilerOptions: {
    ...{
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      target: 'ES2022',
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    },
    ...{ module: 'ESNext', moduleResolution: 'Bundler', types: ['node'] },
  },
  include: ['*.ts'],
}

/** A folder as an integrator has it: the examples, and what their generators make of the descriptions of the API. */
export const makeFolder = async (): Promise<{ folder: string; remove: () => Promise<void> }> => {
  const folder = path.resolve('node_modules/.cache', `clients-${process.pid}`)
  await mkdir(path.join(folder, 'node_modules/@payloadcms'), { recursive: true })
  await symlink(path.resolve('node_modules/payload-sdk'), path.join(folder, 'node_modules/@payloadcms/sdk'))
  for (const name of ['sdk.ts', 'openapi.ts', 'graphql.ts'])
    await copyFile(path.join(examples, name), path.join(folder, name))
  await copyFile('src/payload-types.ts', path.join(folder, 'payload-types.ts'))
  await writeFile(path.join(folder, 'clientele-api.ts'), await fromOpenAPI())
  await writeFile(path.join(folder, 'customers.generated.ts'), await fromGraphQL())
  await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify(options))
  await writeFile(path.join(folder, 'package.json'), JSON.stringify({ type: 'module' }))
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

const fromOpenAPI = async (): Promise<string> =>
  astToString(await openapiTS(await readFile('openapi.json', 'utf8')))

const fromGraphQL = async (): Promise<string> =>
  codegen({
    filename: 'customers.generated.ts',
    schema: parse(await readFile('schema.graphql', 'utf8')),
    documents: [{ document: parse(await readFile(path.join(examples, 'customers.graphql'), 'utf8')) }],
    plugins: [{ operations: {} }, { documents: {} }],
    pluginMap: { operations, documents },
    config: { useTypeImports: true },
  })
