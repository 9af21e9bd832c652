import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { SqlObject } from './sql-object.ts'

const folder = new URL('../functions/', import.meta.url)
const triggersFile = new URL('../triggers.sql', import.meta.url)

const functionFile = /^-- (.+)\n(CREATE OR REPLACE FUNCTION (\w+)[\s\S]+;)\n$/
const trigger = /^-- (.+)\n(CREATE OR REPLACE TRIGGER (\w+)[^;]*? ON (\w+)[^;]*;)$/gm

/** The functions of the database, one for each file of `functions/`. */
export const readFunctions = (): SqlObject[] =>
  readdirSync(folder)
    .sort()
    .map((file) => {
      const [, summary, statement, name] =
        functionFile.exec(readFileSync(new URL(file, folder), 'utf8')) ?? []
      if (!summary || !statement || `${name}.sql` !== file)
        throw new Error(`functions/${file} is not one line of comment and the function of its name.`)
      return objectOf(`FUNCTION ${name}`, summary, statement)
    })

/** The triggers of `triggers.sql`. */
export const readTriggers = (): SqlObject[] =>
  [...readFileSync(triggersFile, 'utf8').matchAll(trigger)].map(
    ([, summary = '', statement = '', name, table]) =>
      objectOf(`TRIGGER ${name} ON ${table}`, summary, statement),
  )

const objectOf = (name: string, summary: string, statement: string): SqlObject => {
  const fingerprint = createHash('sha256').update(statement).digest('hex').slice(0, 12)
  return { name, statement, comment: `${summary} [${fingerprint}]` }
}
