import { parseArgs } from 'node:util'
import { OperatorError } from '../../src/operator-error.ts'

const most = 5_000_000

/**
 * `--customers N` of a command line.
 * @throws OperatorError unless N is a whole number from 1 to five million
 */
export const readCount = (args: string[]): number => {
  const given = read(args)
  const count = Number(given)
  if (given === undefined || !/^\d+$/.test(given) || count < 1 || count > most) {
    throw new OperatorError(
      `Say how many: npm run seed -- --customers N, with N a whole number from 1 to ${most}.`,
    )
  }
  return count
}

const read = (args: string[]): string | undefined => {
  try {
    return parseArgs({ args, options: { customers: { type: 'string' } } }).values.customers
  } catch {
    return undefined
  }
}
