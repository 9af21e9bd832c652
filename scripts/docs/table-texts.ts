import { readdir, readFile } from 'node:fs/promises'
import type { SanitizedConfig } from 'payload'

const ownTables = new URL('../../src/database/tables/', import.meta.url)
const declaration = /\/\*\*([^/]*?)\*\/\nexport const \w+ = pgTable\(\s*'(\w+)'/

/**
 * One line for each table: from the configuration, and for our own tables the first sentence of the comment at their
 * declaration.
 */
export const tableTexts = async (
  config: SanitizedConfig,
  tables: readonly string[],
): Promise<Map<string, string>> => {
  const texts = new Map([...collectionTexts(config), ...(await ownTexts())])
  return new Map(tables.map((table) => [table, texts.get(table) ?? textOfPart(table, texts)]))
}

const tableOf = (slug: string) => slug.replaceAll('-', '_')

const collectionTexts = ({ collections, globals }: SanitizedConfig): [string, string][] => [
  ...collections.map(({ slug, admin }): [string, string] => {
    const text = englishOf(admin.description)
    return [tableOf(slug), text ? `Collection \`${slug}\`: ${text}` : `Payload’s own collection \`${slug}\`.`]
  }),
  ...globals.map(({ slug }): [string, string] => [tableOf(slug), `The global \`${slug}\`: one row.`]),
]

const englishOf = (text: unknown): string | undefined =>
  typeof text === 'object' && text !== null && 'en' in text && typeof text.en === 'string'
    ? text.en
    : undefined

const ownTexts = async (): Promise<[string, string][]> => {
  const files = (await readdir(ownTables)).filter((file) => file !== 'index.ts')
  return Promise.all(
    files.map(async (file): Promise<[string, string]> => {
      const [, comment = '', table = ''] =
        declaration.exec(await readFile(new URL(file, ownTables), 'utf8')) ?? []
      const [sentence] = comment
        .replace(/\s*\n? \* |\s+/g, ' ')
        .trim()
        .split(/(?<=\.)\s/)
      if (!sentence) throw new Error(`src/database/tables/${file} does not say what its rows are.`)
      return [table, sentence]
    }),
  )
}

/** A table that Payload creates in addition to that of a collection, for fields with several values. */
const textOfPart = (table: string, texts: ReadonlyMap<string, string>): string => {
  const whole = [...texts.keys()]
    .filter((name) => table.startsWith(`${name}_`))
    .sort((a, b) => b.length - a.length)[0]
  if (!whole) throw new Error(`Nothing says what the rows of ${table} are.`)
  const part = table.slice(whole.length + 1)
  if (part === 'rels') return `References of \`${whole}\` to several documents.`
  if (part === 'texts') return `Fields of \`${whole}\` with several texts.`
  return `The field \`${part}\` of \`${whole}\`, which has several values.`
}
