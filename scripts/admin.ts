import './load-env-file.ts'
import { parseArgs } from 'node:util'
import { OperatorError } from '../src/kernel/operator-error.ts'
import { runScript } from './run-script.ts'

const usage = `npm run admin -- create --username U --email E --password-stdin
npm run admin -- reset-password U --password-stdin
npm run admin -- unlock U
npm run admin -- list`

const options = {
  username: { type: 'string' },
  email: { type: 'string' },
  'password-stdin': { type: 'boolean' },
} as const

const readArguments = () => {
  try {
    return parseArgs({ options, allowPositionals: true })
  } catch (error) {
    throw new OperatorError(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
  }
}

await runScript(async () => {
  const { positionals, values } = readArguments()
  const [command, user] = positionals
  const { adminCommands, isAdminCommand } = await import('./admin/commands.ts')
  if (!isAdminCommand(command))
    throw new OperatorError(command ? `There is no command “${command}”.\n${usage}` : usage)
  const { readPassword } = await import('./admin/read-password.ts')
  const given = { user: user ?? values.username, email: values.email }
  const password = await readPassword({ command, isOnStdin: values['password-stdin'] ?? false })
  const { withDatabase } = await import('./admin/with-database.ts')
  await withDatabase((req) => adminCommands[command]({ req, ...given, password }))
})
