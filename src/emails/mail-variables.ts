/** The variables of most mails: about a person, their login, their account. */
export const personVariables = ['greeting', 'name', 'username', 'brand'] as const

export const loginVariables = [...personVariables, 'loginBox'] as const

export const accountVariables = [
  ...personVariables,
  'account',
  'detailsBox',
  'signInURL',
  'signInButton',
] as const
