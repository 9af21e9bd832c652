import '@payloadcms/next/css'
import './custom.css'
import { RootLayout } from '@payloadcms/next/layouts'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { runningConfig } from '../../../payload/request/running-config.ts'
import { ReaderZone } from '../../../ui/moment/reader-zone.tsx'
import { rememberedZone } from '../../../ui/moment/remembered-zone.ts'
import { importMap } from '../admin/importMap.js'
import { panelVisitor } from '../panel-visitor.ts'
import { BackWatch } from '../../../ui/edits/back-watch.tsx'
import { BrandStyle } from '../../../ui/brand/brand-style.tsx'
import { runServerFunction } from '../run-server-function.ts'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  return runServerFunction(args)
}

const Layout = async ({ children }: { children: ReactNode }) => {
  // The layout contains the panel's configuration; members use the portal instead.
  const visitor = await panelVisitor()
  if (visitor === 'member') redirect('/')
  if (visitor === 'must-change-password') redirect('/change-password')
  return (
    <RootLayout config={runningConfig} importMap={importMap} serverFunction={serverFunction}>
      <BrandStyle />
      <BackWatch />
      <ReaderZone zone={rememberedZone(await headers())}>{children}</ReaderZone>
    </RootLayout>
  )
}

export default Layout
