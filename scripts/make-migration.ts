/**
 * `npm run migrate:create -- add-something`: writes the migration from the last one to the schema of the config. A
 * second argument names another folder to read and write.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

process.env.SECRET ??= 'only-for-reading-the-config-no-database'

const { BasePayload } = await import('payload')
const { default: config } = await import('../src/payload.config.ts')
const { migrateTemplates } = await import('./migrate-templates.ts')

const payload = await new BasePayload().init({ config, disableDBConnect: true, disableOnInit: true })
const folder = process.argv[3] ?? payload.db.migrationDir
payload.db.migrationDir = folder
const before = new Set(readdirSync(folder))
await payload.db.createMigration({
  migrationName: process.argv[2] ?? 'change',
  payload,
  skipEmpty: true,
})

// Payload's output imports types as values, and lacks what the database maintains for rows that belong to an account,
// the order of texts, the index that a list's search needs, and the template of a mail kind.
const columnOf = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const rulesByTable = new Map(
  payload.config.collections.map(({ slug, admin, flattenedFields }) => {
    const table = slug.replaceAll('-', '_')
    const searched = (admin.listSearchableFields ?? []).map(
      (field) => `search_text("${columnOf(field)}") gin_trgm_ops`,
    )
    const isOwned = flattenedFields.some(({ name }) => name === 'ownerPath')
    return [
      table,
      [
        `SELECT sort_texts('${table}');`,
        ...(isOwned ? [`SELECT maintain_owner_path('${table}');`] : []),
        ...(searched.length > 0
          ? [`CREATE INDEX "${table}_search_idx" ON "${table}" USING gin (${searched.join(', ')});`]
          : []),
      ],
    ]
  }),
)
for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts') && !before.has(name))) {
  const made = readFileSync(path.join(folder, file), 'utf8')
  const mails = migrateTemplates(made)
  const written = mails?.kinds ?? made
  const up = written.split(/^export async function down/m)[0] ?? ''
  const rules = new Set([
    ...[...up.matchAll(/CREATE TABLE "(\w+)"/g)].flatMap(([, name = '']) => rulesByTable.get(name) ?? []),
    ...[...up.matchAll(/ALTER TABLE "(\w+)" ADD COLUMN "\w+" varchar/g)].flatMap(([, name = '']) =>
      rulesByTable.has(name) ? [`SELECT sort_texts('${name}');`] : [],
    ),
  ])
  writeFileSync(
    path.join(folder, file),
    written
      .replace(
        /^import .*\n/,
        "import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'\n",
      )
      .replaceAll('{ db, payload, req }', '{ db }')
      .replace(/`\)\n}/, `${[...rules].map((rule) => `\n  ${rule}`).join('')}\`)\n}`),
  )
  if (mails) writeFileSync(path.join(folder, file.replace(/\.ts$/, '_template.ts')), mails.templates)
}

// Payload's generated index imports all migrations; only the names are needed, before any module of Payload is loaded.
const names = readdirSync(folder).flatMap((file) => /^(\d.*)\.ts$/.exec(file)?.[1] ?? [])
const list = names.sort().map((name) => `  '${name}',\n`)
writeFileSync(
  path.join(folder, 'index.ts'),
  `/** The names of all migrations, oldest first; each is a file of that name in this folder. */\nexport const migrations = [\n${list.join('')}]\n`,
)
process.exit(0)
