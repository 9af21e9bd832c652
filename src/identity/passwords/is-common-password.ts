import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Bytes of each entry: the prefix of the SHA-256 of a common password in lower case, in ascending order. */
export const prefixBytes = 5

const listPath = fileURLToPath(new URL('./common-passwords.bin', import.meta.url))

let list: Buffer | undefined

export const commonPasswordPrefix = (password: string): Buffer =>
  createHash('sha256').update(password.toLowerCase()).digest().subarray(0, prefixBytes)

/** Whether the password is a common one, ignoring case. Reads a list on disk, never the network. */
export const isCommonPassword = (password: string): boolean => {
  list ??= readFileSync(listPath)
  const wanted = commonPasswordPrefix(password)
  let low = 0
  let high = list.length / prefixBytes - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const order = list.compare(wanted, 0, prefixBytes, middle * prefixBytes, (middle + 1) * prefixBytes)
    if (order === 0) return true
    if (order < 0) low = middle + 1
    else high = middle - 1
  }
  return false
}
