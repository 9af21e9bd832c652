import { cookieFor } from '../endpoints/with-cookie.ts'
import { forgotPassword } from '../operations/forgot-password.ts'
import { logIn } from '../operations/log-in.ts'
import { logOut } from '../operations/log-out.ts'
import { refreshSession } from '../operations/refresh-session.ts'
import { resetPassword } from '../operations/reset-password.ts'
import type { Session } from '../sessions/session.ts'
import type { GraphQLExtension } from '../../payload/schema/payload-graphql.ts'
import type { Resolver, ResolverContext } from '../../payload/schema/resolver.ts'
import { userTypeOf } from './user-type.ts'

export const identityMutations: GraphQLExtension = (graphQL, context) => {
  const { GraphQLBoolean, GraphQLInt, GraphQLNonNull, GraphQLObjectType, GraphQLString } = graphQL
  const user = { type: userTypeOf(context) }
  const text = { type: GraphQLString }
  const exp = { type: GraphQLInt }
  return {
    loginUser: {
      type: new GraphQLObjectType({ name: 'usersLoginResult', fields: { exp, token: text, user } }),
      args: { email: text, username: text, password: text },
      resolve: login,
    },
    logoutUser: { type: GraphQLString, args: { allSessions: { type: GraphQLBoolean } }, resolve: logout },
    refreshTokenUser: {
      type: new GraphQLObjectType({
        name: 'usersRefreshedUser',
        fields: { exp, refreshedToken: text, strategy: text, user },
      }),
      resolve: refresh,
    },
    forgotPasswordUser: {
      type: new GraphQLNonNull(GraphQLBoolean),
      args: { email: text, username: text },
      resolve: forgot,
    },
    resetPasswordUser: {
      type: new GraphQLObjectType({ name: 'usersResetPassword', fields: { token: text, user } }),
      args: { token: text, password: text },
      resolve: reset,
    },
  }
}

const setCookie = ({ req, headers }: ResolverContext, session: Session | null): void => {
  headers['Set-Cookie'] = cookieFor(req, session)
}

const login: Resolver = async (_source, args, context) => {
  const { session, user } = await logIn(context.req, args)
  setCookie(context, session)
  return { token: session.token, exp: session.expiresAt, user }
}

const logout: Resolver = async (_source, { allSessions }, context) => {
  await logOut(context.req, { allSessions: allSessions === true })
  setCookie(context, null)
  return context.req.t('authentication:logoutSuccessful')
}

const refresh: Resolver = async (_source, _args, context) => {
  const { session, user } = await refreshSession(context.req)
  setCookie(context, session)
  return { refreshedToken: session.token, exp: session.expiresAt, strategy: 'session', user }
}

const forgot: Resolver = async (_source, args, { req }) => {
  await forgotPassword(req, args)
  return true
}

const reset: Resolver = async (_source, args, context) => {
  const entered = await resetPassword(context.req, args)
  setCookie(context, entered?.session ?? null)
  return { token: entered?.session.token, user: entered?.user }
}
