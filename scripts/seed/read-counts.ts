import { parseArgs } from 'node:util'
import { OperatorError } from '../../src/kernel/operator-error.ts'

const maxCount = 5_000_000

export type Counts = { customers: number; resources: number }

/**
 * `--customers N [--resources M]` of a command line; without M there are as many resources as customers.
 * @throws OperatorError unless N is a whole number from 1, and M one from 0, to five million
 */
export const readCounts = (args: string[]): Counts => {
  const given = read(args)
  const customers = toCount(given?.customers)
  const resources = toCount(given?.resources ?? given?.customers)
  if (customers === undefined || customers === 0 || resources === undefined) {
    throw new OperatorError(
      `Say how many: npm run seed -- --customers N [--resources M], whole numbers up to ${maxCount}.`,
    )
  }
  return { customers, resources }
}

const toCount = (given: string | undefined): number | undefined => {
  const count = Number(given)
  return given !== undefined && /^\d+$/.test(given) && count <= maxCount ? count : undefined
}

const read = (args: string[]) => {
  try {
    const text = { type: 'string' } as const
    return parseArgs({ args, options: { customers: text, resources: text } }).values
  } catch {
    return undefined
  }
}
