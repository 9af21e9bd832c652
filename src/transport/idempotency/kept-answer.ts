import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { z } from 'zod'

/** A stored answer. */
export type KeptAnswer = { status: number; body: string; headers: [name: string, value: string][] }

const algorithm = 'aes-256-gcm'
const sizes = { iv: 12, tag: 16 }
const kept = z.object({ body: z.string(), headers: z.array(z.tuple([z.string(), z.string()])) })

/** Authenticated encryption: iv, tag, text. */
export const sealAnswer = ({ body, headers }: Omit<KeptAnswer, 'status'>, secret: Buffer): Buffer => {
  const iv = randomBytes(sizes.iv)
  const cipher = createCipheriv(algorithm, secret, iv)
  const text = Buffer.concat([cipher.update(JSON.stringify({ body, headers }), 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), text])
}

/** @throws when it was sealed with another key, or was modified */
export const openAnswer = (sealed: Buffer, secret: Buffer): Omit<KeptAnswer, 'status'> => {
  const begin = sizes.iv + sizes.tag
  const decipher = createDecipheriv(algorithm, secret, sealed.subarray(0, sizes.iv))
  decipher.setAuthTag(sealed.subarray(sizes.iv, begin))
  const text = Buffer.concat([decipher.update(sealed.subarray(begin)), decipher.final()])
  return kept.parse(JSON.parse(text.toString('utf8')))
}
