import { id, object, ref, text, truth, whole } from './json-schema.ts'
import { operation, type Paths } from './operation.ts'
import { idParameter } from './parameters.ts'

const tag = 'signing in'
const message = ref('Message')

const link = object({ url: text, expiresAt: { type: 'string', format: 'date-time' } })

const invitation = object({
  ...{ id, username: text, email: text },
  firstName: { type: ['string', 'null'] },
  lastName: { type: ['string', 'null'] },
  customer: { oneOf: [object({ id, name: text }), { type: 'null' }] },
  invitedAt: { type: 'string', format: 'date-time' },
  linkUntil: { type: ['string', 'null'], format: 'date-time' },
})

/** How a login begins, and what people change about their own. */
export const activationPaths: Paths = {
  '/api/users/activate': {
    post: operation({
      tag,
      summary: 'Choose the password with an activation link and sign in; the link works once',
      body: object({ token: text, password: text }),
      answer: object(
        { message: text, token: text, exp: whole, user: { oneOf: [ref('users'), { type: 'null' }] } },
        ['token', 'exp'],
      ),
      isOpen: true,
    }),
  },
  '/api/users/{id}/activation-link': {
    post: operation({
      tag,
      summary: 'Make and show an activation link, in place of any before it',
      parameters: [idParameter],
      answer: link,
    }),
  },
  '/api/users/{id}/send-activation': {
    post: operation({
      tag,
      summary: 'Mail an activation link, in place of any before it',
      parameters: [idParameter],
      answer: message,
    }),
  },
  '/api/users/invitations': {
    get: operation({
      tag,
      summary: 'The logins that are not active yet, newest first, and until when their links work',
      answer: object({
        docs: { type: 'array', items: invitation },
        ...{ page: whole, hasNextPage: truth, totalDocs: whole },
      }),
    }),
  },
  '/api/users/change-password': {
    post: operation({
      tag,
      summary: 'One’s own password, with the current one; ends all other sessions',
      body: object({ currentPassword: text, password: text }),
      answer: message,
    }),
  },
  '/api/users/confirm-email': {
    post: operation({
      tag,
      summary: 'Confirm a new e-mail address with the link that was mailed there; the link works once',
      body: object({ token: text }),
      answer: message,
      isOpen: true,
    }),
  },
}
