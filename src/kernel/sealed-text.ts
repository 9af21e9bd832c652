import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const algorithm = 'aes-256-gcm'
const sizes = { iv: 12, tag: 16 }

/** A key of 256 bits for one purpose, from the secret of the installation. */
export const deriveKey = ({
  secret,
  salt = '',
  purpose,
}: {
  secret: string
  salt?: string
  purpose: string
}) => Buffer.from(hkdfSync('sha256', secret, salt, purpose, 32))

/** Authenticated encryption: iv, tag, text. `context` is not stored and must be the same on opening. */
export const sealText = (text: string, key: Buffer, context = ''): Buffer => {
  const iv = randomBytes(sizes.iv)
  const cipher = createCipheriv(algorithm, key, iv).setAAD(Buffer.from(context))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed])
}

/** @throws when it was sealed with another key or context, or was modified */
export const openText = (sealed: Buffer, key: Buffer, context = ''): string => {
  const begin = sizes.iv + sizes.tag
  const decipher = createDecipheriv(algorithm, key, sealed.subarray(0, sizes.iv), {
    authTagLength: sizes.tag,
  }).setAAD(Buffer.from(context))
  decipher.setAuthTag(sealed.subarray(sizes.iv, begin))
  return Buffer.concat([decipher.update(sealed.subarray(begin)), decipher.final()]).toString('utf8')
}
