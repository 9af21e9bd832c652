import type { PayloadRequest } from 'payload'
import { actorOf } from './actor.ts'

/** The panel is for staff. */
export const canEnterPanel = ({ req }: { req: PayloadRequest }): boolean => actorOf(req.user).kind === 'staff'
