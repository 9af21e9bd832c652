import type { SqlObject } from './sql-object.ts'

/** Creates or replaces functions and triggers, with their description as comment. */
export const applySqlObjects = async (
  run: (statement: string) => Promise<unknown>,
  objects: readonly SqlObject[],
): Promise<void> => {
  for (const { name, statement, comment } of objects) {
    await run(statement)
    await run(`COMMENT ON ${name} IS '${comment.replaceAll("'", "''")}'`)
  }
}
