import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits, base64url. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What is stored of a token: SHA-256 in hex. It is random, so no salt and no slow hash is needed. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')
