import type { Endpoint } from 'payload'

/** The calls about customers beside reading and writing. */
export const customerEndpoints: Endpoint[] = []
