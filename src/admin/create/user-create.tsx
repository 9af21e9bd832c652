import { askedAccount } from './asked-account.ts'
import type { CreateProps } from './create-props.ts'
import { createSettings } from './create-settings.ts'
import { describeInputs } from './describe-inputs.ts'
import { sayRules } from './say-rules.ts'
import { UserForm } from './user-form.tsx'
import { allUserPaths } from './user-paths.ts'

/** The page of a new user: `?customer=<id>` begins one of an account. */
export const UserCreate = async ({ reader, query }: CreateProps) => {
  const [inputs, { minimum }, { choice }] = await Promise.all([
    describeInputs(reader, 'users', allUserPaths),
    createSettings(reader.req),
    askedAccount(reader, query.customer),
  ])
  return (
    <UserForm
      inputs={sayRules(inputs, { language: reader.language, minimum })}
      account={choice}
      canBeStaff={reader.actor.kind === 'staff'}
    />
  )
}
