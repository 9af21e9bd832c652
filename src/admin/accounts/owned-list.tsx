'use client'

import { DefaultListView, useListDrawerContext, useListQuery } from '@payloadcms/ui'
import type { ListViewClientProps } from 'payload'
import { accountInFilter } from './account-in-filter.ts'
import { OfAccount } from './of-account.tsx'

/** A list of documents that belong to accounts. When filtered by account, new ones belong to that account. */
export const OwnedList = (props: ListViewClientProps) => {
  const { query } = useListQuery()
  const { isInDrawer } = useListDrawerContext()
  const account = isInDrawer ? undefined : accountInFilter(query.where)
  if (!account) return <DefaultListView {...props} />
  return (
    <DefaultListView
      {...props}
      newDocumentURL={`${props.newDocumentURL}?customer=${account}`}
      BeforeListTable={
        <>
          <OfAccount id={account} slug={props.collectionSlug} />
          {props.BeforeListTable}
        </>
      }
    />
  )
}
