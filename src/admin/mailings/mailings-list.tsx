'use client'

import { DefaultListView } from '@payloadcms/ui'
import type { ListViewClientProps } from 'payload'

/** Mailings are started where their recipients are chosen, so the list has no button for a new one. */
export const MailingsList = (props: ListViewClientProps) => (
  <DefaultListView {...props} hasCreatePermission={false} />
)
