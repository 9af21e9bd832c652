import '@payloadcms/next/css'
import './custom.css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import { notFound, redirect } from 'next/navigation'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { runningConfig } from '../../payload/request/running-config.ts'
import { importMap } from './admin/importMap.js'
import { panelVisitor } from './panel-visitor.ts'

/** What the panel's own forms and lists call. Payload would also call any name that objects inherit. */
const known = new Set([
  'form-state',
  'render-document',
  'render-document-slots',
  'render-field',
  'render-list',
  'table-state',
])

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  if (typeof args !== 'object' || args === null || !known.has(args.name)) notFound()
  if ((await panelVisitor()) !== 'insider') notFound()
  return handleServerFunctions({ ...args, config: runningConfig, importMap })
}

const Layout = async ({ children }: { children: ReactNode }) => {
  // The frame sends the panel's configuration along; members have pages of their own at the portal.
  const visitor = await panelVisitor()
  if (visitor === 'member') redirect('/')
  if (visitor === 'must-change-password') redirect('/change-password')
  return (
    <RootLayout config={runningConfig} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}

export default Layout
