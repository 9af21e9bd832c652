type Description = { name: string; message: string; code?: unknown; constraint?: unknown; stack: string[] }

/**
 * What may be logged of an error: never the parameters of a statement nor the values of a row, which may be secrets.
 */
export const describeError = (error: unknown): Description => {
  if (!(error instanceof Error))
    return { name: typeof error, message: 'something that is not an error was thrown', stack: [] }
  const stack = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim())
  if ('params' in error)
    return error.cause instanceof Error
      ? { ...describeError(error.cause), stack }
      : { name: error.name, message: 'a statement failed', stack }
  const code = 'code' in error ? error.code : undefined
  const constraint = 'constraint' in error ? error.constraint : undefined
  return { name: error.name, message: error.message, code, constraint, stack }
}
