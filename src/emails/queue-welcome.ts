import type { PayloadRequest } from 'payload'

export const queueWelcome = async (_args: { req: PayloadRequest; user: unknown }): Promise<void> => {}
