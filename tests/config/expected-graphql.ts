import { resourceKinds } from './resource-kinds.ts'

type Answer = 'ok' | 'unauthenticated' | 'forbidden' | 'not_found' | 'validation_failed' | 'in_use'
type Answers = readonly [
  anonymous: Answer,
  member: Answer,
  customerManager: Answer,
  integratorManager: Answer,
  support: Answer,
]

/** Deleting and restoring: `own` for the own document of managers, `below` for the manager of a customer. */
const ofTrash = (
  type: string,
  { own = 'ok', below = 'ok' }: { own?: Answer; below?: Answer } = {},
): Record<string, Answers> => ({
  // The stream sources of this world have users who watch them.
  ...(type === 'StreamSource'
    ? ofVerb('delete', type, ['in_use', 'in_use', 'in_use'])
    : ofVerb('delete', type, [own, below, 'ok'])),
  ...ofVerb('restore', type, [own, below, 'ok']),
})

const ofVerb = (
  verb: string,
  type: string,
  [own, below, above]: [own: Answer, below: Answer, above: Answer],
): Record<string, Answers> => ({
  [`mutation ${verb}${type} of one’s own`]: ['unauthenticated', 'forbidden', own, own, 'forbidden'],
  [`mutation ${verb}${type} below`]: ['unauthenticated', 'not_found', below, above, 'forbidden'],
  [`mutation ${verb}${type} of another`]: [
    'unauthenticated',
    'not_found',
    'not_found',
    'not_found',
    'forbidden',
  ],
})

const ofResource = (type: string): Record<string, Answers> => ({
  [`query ${type} of one’s own`]: ['unauthenticated', 'ok', 'ok', 'ok', 'ok'],
  [`query ${type} below`]: ['unauthenticated', 'not_found', 'ok', 'ok', 'ok'],
  [`query ${type} of another`]: ['unauthenticated', 'not_found', 'not_found', 'not_found', 'ok'],
  [`query ${type}s`]: ['unauthenticated', 'ok', 'ok', 'ok', 'ok'],
  [`query count${type}s`]: ['unauthenticated', 'ok', 'ok', 'ok', 'ok'],
  [`mutation create${type}`]: ['unauthenticated', 'forbidden', 'ok', 'ok', 'forbidden'],
  [`mutation update${type} of one’s own`]: ['unauthenticated', 'forbidden', 'ok', 'ok', 'forbidden'],
  [`mutation update${type} below`]: ['unauthenticated', 'not_found', 'ok', 'ok', 'forbidden'],
  [`mutation update${type} of another`]: [
    'unauthenticated',
    'not_found',
    'not_found',
    'not_found',
    'forbidden',
  ],
  ...ofTrash(type),
})

/** The same for every operation of the GraphQL API: `ok`, or the code of the error. */
export const expectedGraphQL: Readonly<Record<string, Answers>> = {
  'query Customer of one’s own': ['unauthenticated', 'ok', 'ok', 'ok', 'ok'],
  'query Customer below': ['unauthenticated', 'not_found', 'ok', 'ok', 'ok'],
  'query Customer of another': ['unauthenticated', 'not_found', 'not_found', 'not_found', 'ok'],
  'query Customers': ['unauthenticated', 'ok', 'ok', 'ok', 'ok'],
  'query countCustomers': ['unauthenticated', 'ok', 'ok', 'ok', 'ok'],
  'query User of one’s own': ['unauthenticated', 'ok', 'ok', 'ok', 'ok'],
  'query User below': ['unauthenticated', 'not_found', 'ok', 'ok', 'ok'],
  'query User of another': ['unauthenticated', 'not_found', 'not_found', 'not_found', 'ok'],
  'query Users': ['unauthenticated', 'ok', 'ok', 'ok', 'ok'],
  'query countUsers': ['unauthenticated', 'ok', 'ok', 'ok', 'ok'],
  'query meUser': ['ok', 'ok', 'ok', 'ok', 'ok'],
  'query Group of one’s own': ['unauthenticated', 'not_found', 'ok', 'ok', 'ok'],
  'query Group below': ['unauthenticated', 'not_found', 'ok', 'ok', 'ok'],
  'query Group of another': ['unauthenticated', 'not_found', 'not_found', 'not_found', 'ok'],
  'query Groups': ['unauthenticated', 'forbidden', 'ok', 'ok', 'ok'],
  'query countGroups': ['unauthenticated', 'forbidden', 'ok', 'ok', 'ok'],
  'query Email': ['unauthenticated', 'not_found', 'not_found', 'not_found', 'ok'],
  'query Emails': ['unauthenticated', 'forbidden', 'forbidden', 'forbidden', 'ok'],
  'query countEmails': ['unauthenticated', 'forbidden', 'forbidden', 'forbidden', 'ok'],
  'query EmailTemplate': ['unauthenticated', 'not_found', 'not_found', 'not_found', 'ok'],
  'query EmailTemplates': ['unauthenticated', 'forbidden', 'forbidden', 'forbidden', 'ok'],
  'query countEmailTemplates': ['unauthenticated', 'forbidden', 'forbidden', 'forbidden', 'ok'],
  'query Message': ['unauthenticated', 'not_found', 'not_found', 'not_found', 'ok'],
  'query Messages': ['unauthenticated', 'forbidden', 'forbidden', 'forbidden', 'ok'],
  'query countMessages': ['unauthenticated', 'forbidden', 'forbidden', 'forbidden', 'ok'],
  'query Inbox': ['unauthenticated', 'ok', 'ok', 'ok', 'ok'],
  'query Setting': ['unauthenticated', 'forbidden', 'forbidden', 'forbidden', 'ok'],
  'mutation createCustomer': ['unauthenticated', 'forbidden', 'forbidden', 'validation_failed', 'forbidden'],
  'mutation updateCustomer of one’s own': ['unauthenticated', 'forbidden', 'ok', 'ok', 'ok'],
  'mutation updateCustomer below': ['unauthenticated', 'not_found', 'forbidden', 'ok', 'ok'],
  'mutation updateCustomer of another': ['unauthenticated', 'not_found', 'not_found', 'not_found', 'ok'],
  ...ofTrash('Customer', { own: 'forbidden', below: 'forbidden' }),
  'mutation createUser': [
    'unauthenticated',
    'forbidden',
    'validation_failed',
    'validation_failed',
    'forbidden',
  ],
  'mutation updateUser of one’s own': ['unauthenticated', 'ok', 'ok', 'ok', 'forbidden'],
  'mutation updateUser below': ['unauthenticated', 'not_found', 'ok', 'ok', 'ok'],
  'mutation updateUser of another': ['unauthenticated', 'not_found', 'not_found', 'not_found', 'ok'],
  ...ofTrash('User', { own: 'forbidden' }),
  'mutation refreshTokenUser': ['unauthenticated', 'ok', 'ok', 'ok', 'ok'],
  'mutation logoutUser': ['ok', 'ok', 'ok', 'ok', 'ok'],
  'mutation createGroup': ['unauthenticated', 'forbidden', 'forbidden', 'forbidden', 'forbidden'],
  'mutation updateGroup of one’s own': [
    'unauthenticated',
    'not_found',
    'forbidden',
    'forbidden',
    'forbidden',
  ],
  'mutation updateGroup below': ['unauthenticated', 'not_found', 'forbidden', 'forbidden', 'forbidden'],
  'mutation updateGroup of another': ['unauthenticated', 'not_found', 'not_found', 'not_found', 'forbidden'],
  'mutation deleteGroup of one’s own': [
    'unauthenticated',
    'not_found',
    'forbidden',
    'forbidden',
    'forbidden',
  ],
  'mutation deleteGroup below': ['unauthenticated', 'not_found', 'forbidden', 'forbidden', 'forbidden'],
  'mutation deleteGroup of another': ['unauthenticated', 'not_found', 'not_found', 'not_found', 'forbidden'],
  'mutation createEmail': ['unauthenticated', 'forbidden', 'forbidden', 'forbidden', 'forbidden'],
  'mutation updateEmail': ['unauthenticated', 'not_found', 'not_found', 'not_found', 'forbidden'],
  'mutation deleteEmail': ['unauthenticated', 'not_found', 'not_found', 'not_found', 'forbidden'],
  'mutation createEmailTemplate': ['unauthenticated', 'forbidden', 'forbidden', 'forbidden', 'forbidden'],
  'mutation updateEmailTemplate': ['unauthenticated', 'not_found', 'not_found', 'not_found', 'forbidden'],
  'mutation deleteEmailTemplate': ['unauthenticated', 'not_found', 'not_found', 'not_found', 'forbidden'],
  'mutation createMessage': [
    'unauthenticated',
    'forbidden',
    'validation_failed',
    'validation_failed',
    'validation_failed',
  ],
  'mutation updateMessage': ['unauthenticated', 'not_found', 'not_found', 'not_found', 'forbidden'],
  'mutation deleteMessage': ['unauthenticated', 'not_found', 'not_found', 'not_found', 'forbidden'],
  'mutation readMessage': ['unauthenticated', 'not_found', 'not_found', 'not_found', 'not_found'],
  'mutation updateSetting': ['unauthenticated', 'forbidden', 'forbidden', 'forbidden', 'forbidden'],
  'mutation loginUser': [
    'validation_failed',
    'validation_failed',
    'validation_failed',
    'validation_failed',
    'validation_failed',
  ],
  'mutation forgotPasswordUser': [
    'validation_failed',
    'validation_failed',
    'validation_failed',
    'validation_failed',
    'validation_failed',
  ],
  'mutation resetPasswordUser': [
    'validation_failed',
    'validation_failed',
    'validation_failed',
    'validation_failed',
    'validation_failed',
  ],
  ...Object.assign({}, ...Object.values(resourceKinds).map(({ type }) => ofResource(type))),
}
