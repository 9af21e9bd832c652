import type { Catalog } from './read-catalog.ts'
import { describeIndex } from './describe-index.ts'

/** The text of `docs/database.md`, in Markdown. */
export const databasePage = (
  { functions, triggers, indexes }: Catalog,
  tables: ReadonlyMap<string, string>,
): string =>
  [
    '# The database',
    'Made by `npm run generate` from a migrated database. [How to change it](how-to/change-the-database.md).',
    '## Tables',
    tableWith(
      ['table', 'rows'],
      [...tables].map(([table, text]) => [code(table), text]),
    ),
    '## Functions',
    'Each is a file of its name in `src/database/functions`.',
    tableWith(
      ['function', 'what it does'],
      functions.map(({ name, parameters, result, comment }) => [
        code(`${name}(${parameters})${result === 'void' ? '' : `: ${result}`}`),
        summaryOf(name, comment),
      ]),
    ),
    '## Triggers',
    'They are in `src/database/triggers.sql`; `maintain_owner_path` makes `set_owner_path`.',
    tableWith(
      ['table', 'trigger', 'when', 'what it does'],
      triggers.map(({ name, table, definition, comment }) => [
        code(table),
        code(name),
        timingOf(definition),
        summaryOf(name, comment),
      ]),
    ),
    '## Indexes',
    tableWith(
      ['table', 'index', 'what it answers'],
      indexes.map((index) => [code(index.table), code(index.name), describeIndex(index)]),
    ),
  ].join('\n\n')

const code = (name: string) => `\`${name}\``

const tableWith = (head: string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(escaped).join(' | ')} |`).join('\n')

const escaped = (cell: string) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')

/** The comment without the version's fingerprint. */
const summaryOf = (name: string, comment: string | null): string => {
  if (!comment) throw new Error(`Nothing says what ${name} does.`)
  return comment.replace(/ \[\w+\]$/, '')
}

/** `after update of parent_id`, of the definition of a trigger. */
const timingOf = (definition: string): string =>
  (/((?:BEFORE|AFTER) .*?) ON /.exec(definition)?.[1] ?? '').replace(/[A-Z]+/g, (word) => word.toLowerCase())
