import type { Endpoint } from 'payload'
import { closedEndpoints } from './closed.ts'
import { login } from './login.ts'
import { logout } from './logout.ts'
import { me } from './me.ts'
import { refreshToken } from './refresh-token.ts'

/** All calls below `/api/users` beside reading and writing; they win over Payload's of the same path. */
export const userEndpoints: Endpoint[] = [login, logout, me, refreshToken, ...closedEndpoints]
