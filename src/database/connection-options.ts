import { readFileSync } from 'node:fs'
import { checkServerIdentity, type ConnectionOptions } from 'node:tls'
import type { ClientConfig } from 'pg'
import { OperatorError } from '../kernel/operator-error.ts'

const tlsNames = ['sslmode', 'sslrootcert', 'sslcert', 'sslkey', 'uselibpqcompat']

/**
 * What the driver needs to connect to the address, where `sslmode` and the certificates mean what they mean to libpq:
 * the driver by itself verifies the certificate for `require` as well. Without `sslmode` the connection is not encrypted.
 * @throws OperatorError when a mode or a file is of no use
 */
export const connectionOptions = (address: string): ClientConfig => {
  const url = new URL(address)
  const given = (name: string) => url.searchParams.get(name) || undefined
  const [mode, root, cert, key] = [given('sslmode'), given('sslrootcert'), given('sslcert'), given('sslkey')]
  for (const name of tlsNames) url.searchParams.delete(name)
  const connectionString = url.href
  if (mode === undefined && root === undefined) return { connectionString }
  if (mode === 'disable') return { connectionString, ssl: false }
  const files: ConnectionOptions = {
    ...(root !== undefined && root !== 'system' && { ca: readFile('sslrootcert', root) }),
    ...(cert !== undefined && { cert: readFile('sslcert', cert) }),
    ...(key !== undefined && { key: readFile('sslkey', key) }),
  }
  return { connectionString, ssl: { ...files, ...verification(mode, root, url.hostname) } }
}

const verification = (mode = 'verify-full', root: string | undefined, host: string): ConnectionOptions => {
  switch (mode) {
    case 'require':
      if (root === undefined) return { rejectUnauthorized: false }
      if (root === 'system') break
      return { checkServerIdentity: () => undefined }
    case 'verify-ca':
      if (root !== undefined && root !== 'system') return { checkServerIdentity: () => undefined }
      throw new OperatorError(
        'DATABASE_URL: sslmode=verify-ca needs sslrootcert=<file with the certificate of the CA>.',
      )
    case 'verify-full':
      break
    default:
      throw new OperatorError(
        `DATABASE_URL: sslmode=${mode} is not supported; say verify-full, verify-ca, require (encrypted, whoever answers) or disable.`,
      )
  }
  // The driver does not tell TLS the name when the host is an IP address.
  return { checkServerIdentity: (_, certificate) => checkServerIdentity(host, certificate) }
}

const readFile = (name: string, path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new OperatorError(`DATABASE_URL: the file ${path} of ${name} cannot be read.`)
  }
}
