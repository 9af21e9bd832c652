import { parseArgs } from 'node:util'
import { OperatorError } from '../src/kernel/operator-error.ts'

export type Options = {
  customers: number
  seconds: number
  rounds: number
  isJson: boolean
  only: string | undefined
  /** Where to write a CPU profile of the product's process. */
  profileDir: string | undefined
}

const usage =
  'npm run bench -- [--customers N] [--seconds of one turn] [--rounds N] [--only part-of-a-case-name] [--profile folder] [--json]'

/** @throws OperatorError when an option is unknown or not a number */
export const readOptions = (args: string[]): Options => {
  const text = { type: 'string' } as const
  try {
    const { values } = parseArgs({
      args,
      options: {
        customers: text,
        seconds: text,
        rounds: text,
        only: text,
        profile: text,
        json: { type: 'boolean' },
      },
    })
    const number = (value: string | undefined, standard: number) => {
      const given = value === undefined ? standard : Number(value)
      if (!(given > 0)) throw new Error('not a number')
      return given
    }
    return {
      customers: Math.floor(number(values.customers, 100_000)),
      seconds: number(values.seconds, 1),
      rounds: Math.ceil(number(values.rounds, 5)),
      isJson: values.json ?? false,
      only: values.only,
      profileDir: values.profile,
    }
  } catch {
    throw new OperatorError(`Use it so: ${usage}`)
  }
}
