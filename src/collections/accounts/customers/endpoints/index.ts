import type { Endpoint } from 'payload'
import { email, emailRecipients } from './email.ts'
import { impact } from './impact.ts'
import { move } from './move.ts'
import { tree } from './tree.ts'

/** The calls about customers beside reading and writing. */
export const customerEndpoints: Endpoint[] = [tree, impact, move, emailRecipients, email]
