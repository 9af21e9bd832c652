import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation.js'
import { nameOfPerson } from '../../../../domain/accounts/account-name.ts'
import { isId } from '../../../../domain/is-id.ts'
import { fillText } from '../../../../i18n/text.ts'
import { ownAccountTexts } from '../../../../i18n/texts/portal-pages.ts'
import { inviteTexts, ownUsersTexts, ownUserTexts as texts } from '../../../../i18n/texts/portal-users.ts'
import { userTexts } from '../../../../i18n/texts/users.ts'
import { ActionArea } from '../../actions/action-area.tsx'
import { EditForm } from '../../forms/edit-form.tsx'
import { FormSelect } from '../../forms/form-select.tsx'
import { Card } from '../../parts/card.tsx'
import { PortalPage } from '../../parts/portal-page.tsx'
import { readParams, type SearchParams } from '../../parts/search-params.ts'
import { managerVisitor } from '../manager-visitor.ts'
import { UserState } from '../user-state.tsx'
import { readOwnUser } from './read-own-user.ts'
import { UserActions } from './user-actions.tsx'
import { UserFacts } from './user-facts.tsx'

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams }

const userOf = async ({ params }: Props) => {
  const { id } = await params
  const visitor = await managerVisitor(isId(id) ? `/users/${id}` : '/users')
  if (visitor.user.id === id) redirect('/profile')
  const user = isId(id) ? await readOwnUser(id) : null
  if (!user) notFound()
  return { visitor, user }
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { visitor, user } = await userOf(props)
  return { title: `${nameOfPerson(user) || user.username} · ${visitor.brand}` }
}

/** One login of the own account; `?invited=email` or `=link` right after its creation. */
const Page = async (props: Props) => {
  const { visitor, user } = await userOf(props)
  const { language } = visitor
  const invited = (await readParams(props.searchParams)).textOf('invited')
  const isInvited = user.activation === 'pending' && (invited === 'email' || invited === 'link')
  const values = { role: user.role }
  return (
    <PortalPage
      visitor={visitor}
      area="/users"
      heading={nameOfPerson(user) || user.username}
      back={{ href: '/users', label: ownUsersTexts.back[language] }}
    >
      {isInvited && (
        <p className="notice notice--good" role="status" dir="auto">
          {fillText(invited === 'email' ? inviteTexts.mailed : inviteTexts.made, language, {
            email: user.email,
          })}
        </p>
      )}
      <p>
        <UserState user={user} language={language} />
      </p>
      <UserFacts user={user} visitor={visitor} />
      <Card heading={ownUsersTexts.actions[language]}>
        <ActionArea>
          <UserActions user={user} visitor={visitor} />
        </ActionArea>
      </Card>
      <Card heading={texts.role[language]}>
        <EditForm language={language} path={`/api/users/${user.id}`} values={values} version={user.updatedAt}>
          <FormSelect
            name="role"
            label={userTexts.role[language]}
            help={`${inviteTexts.roleHelp[language]} ${texts.roleHelp[language]}`}
            value={user.role}
            options={[
              { value: 'member', label: ownAccountTexts.member[language] },
              { value: 'manager', label: ownAccountTexts.manager[language] },
            ]}
          />
        </EditForm>
      </Card>
    </PortalPage>
  )
}

export default Page
