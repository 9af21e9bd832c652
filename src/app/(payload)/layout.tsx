import '@payloadcms/next/css'
import './custom.css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import { notFound, redirect } from 'next/navigation'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { runningConfig } from '../../payload/request/running-config.ts'
import { importMap } from './admin/importMap.js'
import { panelVisitor } from './panel-visitor.ts'

/** The server functions of the panel's forms and lists. Payload would also look up names that objects inherit. */
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
  // The layout contains the panel's configuration; members use the portal instead.
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
