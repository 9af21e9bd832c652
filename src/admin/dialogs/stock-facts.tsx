'use client'

import { getTranslation } from '@payloadcms/translations'
import { useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { accountRoles, staffRoles, type Role } from '../../domain/accounts/role.ts'
import { ActionFactsProvider } from './action-facts.ts'

type Props = { trashDays: number; children: ReactNode }

/** On a page of Payload's own: what the dialogs need to know, from its contexts. */
export const StockFacts = ({ trashDays, children }: Props) => {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const { user } = useAuth()
  const kinds = Object.fromEntries(
    config.collections.map(({ slug, labels: { singular, plural } }) => [
      slug,
      { singular: getTranslation(singular, i18n), plural: getTranslation(plural, i18n) },
    ]),
  )
  return (
    <ActionFactsProvider value={{ role: roleOf(user?.role), kinds, trashDays }}>
      {children}
    </ActionFactsProvider>
  )
}

const roleOf = (role: unknown): Role | undefined =>
  [...staffRoles, ...accountRoles].find((known) => known === role)
