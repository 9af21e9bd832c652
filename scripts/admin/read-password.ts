import { text } from 'node:stream/consumers'
import { OperatorError } from '../../src/kernel/operator-error.ts'

const needing = new Set(['create', 'reset-password'])

/** The password from standard input, without the line break that `echo` adds. Never taken from the command line. */
export const readPassword = async ({
  command,
  isOnStdin,
}: {
  command: string
  isOnStdin: boolean
}): Promise<string> => {
  if (!needing.has(command)) return ''
  if (!isOnStdin)
    throw new OperatorError('Please give the password on standard input and say so with --password-stdin.')
  const password = (await text(process.stdin)).replace(/\r?\n$/, '')
  if (!password) throw new OperatorError('There was no password on standard input.')
  return password
}
