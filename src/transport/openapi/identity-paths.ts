import { activationPaths } from './activation-paths.ts'
import { id, object, optionalText, ref, text, truth, whole, type JsonSchema } from './json-schema.ts'
import { operation, type Paths } from './operation.ts'
import { idParameter } from './parameters.ts'
import { sessionPaths } from './session-paths.ts'

const tag = 'signing in'
const message = ref('Message')

const login: JsonSchema = {
  ...object({ username: text, email: text, password: text }, ['username', 'email']),
  description: 'With the user name or the e-mail, in any case.',
}

/** Calls below `/api/users` beside reading and writing. */
export const identityPaths: Paths = {
  ...activationPaths,
  '/api/users/login': {
    post: operation({ tag, summary: 'Sign in', body: login, answer: ref('Token'), isOpen: true }),
  },
  '/api/users/logout': {
    post: operation({
      tag,
      summary: 'End this session, or all of one’s own',
      parameters: [
        {
          name: 'allSessions',
          in: 'query',
          description: '`true`: sign out everywhere.',
          schema: { type: 'boolean' },
        },
      ],
      answer: message,
    }),
  },
  ...sessionPaths,
  '/api/users/me': {
    get: operation({
      tag,
      summary: 'Who is signed in',
      answer: object(
        { user: { oneOf: [ref('users'), { type: 'null' }] }, exp: whole, token: text, message: text },
        ['exp', 'token'],
      ),
      isOpen: true,
    }),
  },
  '/api/users/refresh-token': {
    post: operation({
      tag,
      summary: 'Prolong this session',
      answer: object({ refreshedToken: text, exp: whole, user: ref('users'), message: text }),
    }),
  },
  '/api/users/forgot-password': {
    post: operation({
      tag,
      summary: 'Ask for a link to set a new password',
      body: object({ username: text, email: text }, ['username', 'email']),
      answer: message,
      isOpen: true,
    }),
  },
  '/api/users/reset-password': {
    post: operation({
      tag,
      summary: 'Set a new password with the token of such a link; ends all other sessions',
      body: object({ token: text, password: text }),
      answer: object(
        { message: text, token: text, exp: whole, user: { oneOf: [ref('users'), { type: 'null' }] } },
        ['token', 'exp'],
      ),
      isOpen: true,
    }),
  },
  '/api/users/first-administrator': {
    post: operation({
      tag,
      summary: 'Make the first administrator with the one-time link of the first start',
      body: object(
        {
          token: text,
          username: text,
          email: text,
          password: text,
          firstName: optionalText,
          lastName: optionalText,
        },
        ['firstName', 'lastName'],
      ),
      answer: ref('Token'),
      isOpen: true,
    }),
  },
  '/api/users/verify-pin': {
    post: operation({
      tag,
      summary: 'Whether this is the PIN of the user',
      body: object({ pin: text }),
      answer: object({ valid: truth }),
    }),
  },
  '/api/users/{id}/end-sessions': {
    post: operation({
      tag,
      summary: 'Sign a user out everywhere',
      parameters: [idParameter],
      answer: object({ message: text, ended: whole }),
    }),
  },
  '/api/emails/{id}/resend': {
    post: operation({
      tag: 'emails',
      summary: 'Send a mail again',
      parameters: [idParameter],
      answer: object({ message: text, doc: object({ id }) }, ['message', 'doc']),
    }),
  },
}
