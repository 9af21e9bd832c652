import { z } from 'zod'
import { OperatorError } from './kernel/operator-error.ts'

const wholeNumber = (min: number, max: number) => {
  const range = `must be a whole number from ${min} to ${max}`
  return z.coerce.number(range).int(range).min(min, range).max(max, range)
}
const url = (...protocols: string[]) =>
  z
    .string()
    .refine(
      (value) => URL.canParse(value) && protocols.includes(new URL(value).protocol.replace(':', '')),
      `must be a URL that starts with ${protocols.map((name) => `${name}://`).join(' or ')}`,
    )

const listOf = (text: string) =>
  text
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean)

const isOrigin = (text: string) => URL.canParse(text) && new URL(text).origin === text && text !== 'null'

const origins = z
  .string()
  .default('')
  .transform(listOf)
  .refine(
    (list) => (list.length === 1 && list[0] === '*') || list.every(isOrigin),
    'must be origins such as https://app.example.com (no path, no final slash), separated by commas, or * alone',
  )

const schema = z.object({
  PORT: wholeNumber(0, 65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: url('postgres', 'postgresql').optional(),
  DATABASE_DIRECT_URL: url('postgres', 'postgresql').optional(),
  DATABASE_POOL: wholeNumber(3, 1000).default(20),
  SMTP_URL: url('smtp', 'smtps').optional(),
  PUBLIC_URL: url('http', 'https').optional(),
  SECRET: z.string().min(32, 'must have at least 32 characters; `openssl rand -hex 32` makes one').optional(),
  SHUTDOWN_DELAY: wholeNumber(0, 300).default(1),
  TRUSTED_PROXIES: z.string().default('').transform(listOf),
  CORS_ORIGINS: origins,
  METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  LOG_FORMAT: z.enum(['text', 'json']).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
})

/**
 * The settings of this process, read once from the environment. An empty value counts as unset.
 * @throws OperatorError naming everything that is wrong, in one line.
 */
export const readEnv = (source: NodeJS.ProcessEnv) => {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new OperatorError(`These settings are not usable: ${wrong.join('; ')}. See .env.example.`)
  }
  const values = parsed.data
  if (values.DATABASE_DIRECT_URL && !values.DATABASE_URL)
    throw new OperatorError('DATABASE_DIRECT_URL needs DATABASE_URL, the address through the pooler.')
  const host = values.HOST === '0.0.0.0' || values.HOST === '::' ? 'localhost' : values.HOST
  const publicURL = values.PUBLIC_URL ?? `http://${host === '127.0.0.1' ? 'localhost' : host}:${values.PORT}`
  return {
    ...values,
    publicURL: publicURL.replace(/\/+$/, ''),
    logFormat: values.LOG_FORMAT ?? (process.stdout.isTTY ? 'text' : 'json'),
  }
}

export const env = readEnv(process.env)

/**
 * Adds the values that the start command creates itself, the embedded database and the secret, to the settings before
 * the config is read.
 */
export const provideSettings = (made: { DATABASE_URL?: string; SECRET?: string }): void => {
  Object.assign(env, made)
}

/** For a command: it works past a pooler altogether. */
export const avoidPooler = (): void => {
  Object.assign(env, {
    DATABASE_URL: env.DATABASE_DIRECT_URL ?? env.DATABASE_URL,
    DATABASE_DIRECT_URL: undefined,
  })
}
