import type { PayloadRequest } from 'payload'
import type { User } from '../../src/payload-types.ts'
import { normalizeUsername } from '../../src/domain/accounts/username.ts'
import { OperatorError } from '../../src/kernel/operator-error.ts'
import { inOneLine } from './in-one-line.ts'

type Given = { req: PayloadRequest; user: string | undefined; email: string | undefined; password: string }
type Command = (given: Given) => Promise<void>

const local = { depth: 0, overrideAccess: true } as const

const create: Command = async ({ req, user: username, email, password }) => {
  if (!username || !email) throw new OperatorError('Please give --username and --email.')
  const data = { username, email, password, role: 'administrator', sendWelcomeEmail: false } as const
  const made = await inOneLine(() => req.payload.create({ ...local, collection: 'users', data, req }))
  print(`The administrator ${made.username} can sign in now.`)
}

const resetPassword: Command = async (given) => {
  const { req, password } = given
  const { id, username, locked } = await findUser(given)
  await inOneLine(() => req.payload.update({ ...local, collection: 'users', id, data: { password }, req }))
  print(
    `The password of ${username} is changed and all sessions are ended.${locked ? ' The login is still locked.' : ''}`,
  )
}

const unlock: Command = async (given) => {
  const { req } = given
  const { id, username } = await findUser(given)
  const data = { locked: false, lockedReason: null }
  await inOneLine(() => req.payload.update({ ...local, collection: 'users', id, data, req }))
  print(`${username} is not locked any more.`)
}

const list: Command = async ({ req }) => {
  const { docs } = await req.payload.find({
    ...local,
    collection: 'users',
    where: { role: { in: ['administrator', 'support'] } },
    sort: 'username',
    trash: true,
    pagination: false,
    req,
  })
  if (docs.length === 0) print('There are no staff yet.')
  for (const { username, email, role, locked, deletedAt } of docs)
    print([username, email, role, deletedAt ? 'in the trash' : locked ? 'locked' : 'active'].join('\t'))
}

export const adminCommands = { create, 'reset-password': resetPassword, unlock, list }

export const isAdminCommand = (name: string | undefined): name is keyof typeof adminCommands =>
  name !== undefined && Object.hasOwn(adminCommands, name)

const findUser = async ({ req, user }: Given): Promise<User> => {
  if (!user) throw new OperatorError('Please name the user.')
  const wanted = normalizeUsername(user)
  const field = wanted.includes('@') ? 'email' : 'username'
  const { docs } = await req.payload.find({
    ...local,
    collection: 'users',
    where: { [field]: { equals: wanted } },
    trash: true,
    limit: 1,
    req,
  })
  const [found] = docs
  if (!found)
    throw new OperatorError(`There is no user “${wanted}”. \`npm run admin -- list\` shows the staff.`)
  if (found.deletedAt)
    throw new OperatorError(
      `“${wanted}” is in the trash. An administrator can restore it in the panel first.`,
    )
  return found
}

const print = (line: string): void => void process.stdout.write(`${line}\n`)
