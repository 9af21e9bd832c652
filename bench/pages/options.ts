import { parseArgs } from 'node:util'
import { OperatorError } from '../../src/kernel/operator-error.ts'

export type PageOptions = {
  customers: number
  /** How often each page is opened, each time with and without a cache; times are medians. */
  rounds: number
  only: string | undefined
  isJson: boolean
  /** Times over their limit fail as well. */
  isStrict: boolean
  withStock: boolean
}

const usage =
  'npm run bench:pages -- [--customers N] [--rounds N] [--only part-of-a-page-name] [--no-stock] [--strict] [--json]'

/** @throws OperatorError when an option is unknown or not a number */
export const readOptions = (args: string[]): PageOptions => {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean' } as const
  try {
    const { values } = parseArgs({
      args,
      options: { customers: text, rounds: text, only: text, json: flag, strict: flag, 'no-stock': flag },
    })
    const number = (value: string | undefined, standard: number) => {
      const given = value === undefined ? standard : Number(value)
      if (!(given >= 1)) throw new Error('not a number')
      return Math.floor(given)
    }
    return {
      customers: number(values.customers, 20_000),
      rounds: number(values.rounds, 3),
      only: values.only,
      isJson: values.json ?? false,
      isStrict: values.strict ?? false,
      withStock: !values['no-stock'],
    }
  } catch {
    throw new OperatorError(`Use it so: ${usage}`)
  }
}
