import { DefaultTemplate } from '@payloadcms/next/templates'
import { SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

type Props = AdminViewServerProps & { title: string; children: ReactNode }

/** A custom page of the panel: navigation, breadcrumb and heading. */
export const PanelPage = ({ initPageResult, params, searchParams, title, children }: Props) => {
  const { req, locale, permissions, visibleEntities } = initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[{ label: title }]} />
      <div className="panel-page">
        <h1>{title}</h1>
        {children}
      </div>
    </DefaultTemplate>
  )
}
