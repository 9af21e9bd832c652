import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { SanitizedConfig } from 'payload'
import { format, resolveConfig } from 'prettier'
import { databasePage } from './database-page.ts'
import { hooksPage } from './hooks-page.ts'
import { readCatalog } from './read-catalog.ts'
import { replaceGenerated } from './replace-generated.ts'
import { rightsSection } from './rights-section.ts'
import { tableTexts } from './table-texts.ts'
import { withMigratedDatabase } from './with-migrated-database.ts'

/** Writes the pages of `docs` that are generated from the config and the database, wholly or in part, into a folder. */
export const writeDocs = async (config: SanitizedConfig, folder: string): Promise<void> => {
  const domain = await readFile('docs/domain.md', 'utf8')
  await write(
    path.join(folder, 'docs/domain.md'),
    replaceGenerated(domain, 'who-may-do-what', rightsSection(config)),
  )
  await write(path.join(folder, 'docs/hooks.md'), hooksPage(config))
  const catalog = await withMigratedDatabase(readCatalog)
  await write(
    path.join(folder, 'docs/database.md'),
    databasePage(catalog, await tableTexts(config, catalog.tables)),
  )
}

const write = async (file: string, markdown: string): Promise<void> => {
  await mkdir(path.dirname(file), { recursive: true })
  const style = await resolveConfig('docs/domain.md')
  await writeFile(file, await format(markdown, { ...style, parser: 'markdown' }))
}
