import { z } from 'zod'
import { openText, sealText } from '../../kernel/sealed-text.ts'

/** A stored answer. */
export type KeptAnswer = { status: number; body: string; headers: [name: string, value: string][] }

const kept = z.object({ body: z.string(), headers: z.array(z.tuple([z.string(), z.string()])) })

export const sealAnswer = ({ body, headers }: Omit<KeptAnswer, 'status'>, secret: Buffer): Buffer =>
  sealText(JSON.stringify({ body, headers }), secret)

/** @throws when it was sealed with another key, or was modified */
export const openAnswer = (sealed: Buffer, secret: Buffer): Omit<KeptAnswer, 'status'> =>
  kept.parse(JSON.parse(openText(sealed, secret)))
