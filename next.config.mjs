import { readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { withPayload } from '@payloadcms/next/withPayload'

// The folder of one build, set by the scripts that build and serve; the development server has none.
const pages = process.env.CLIENTELE_PAGES

const root = path.dirname(fileURLToPath(import.meta.url))

// Documents of these collections have a page to read; the others open in Payload's form at once. Each kind of resource is
// a folder, see `src/collections/resources/index.ts`.
const resources = readdirSync(path.join(root, 'src/collections/resources'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'owned-resource')
  .map(({ name }) => name)
const records = `:slug(${['customers', 'users', ...resources].join('|')})`
const id = ':id([0-9a-fA-F-]{36})'

const config = withPayload({
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  turbopack: { root },
  rewrites: async () => ({
    beforeFiles: [
      { source: `/admin/collections/${records}/create`, destination: '/admin/records/:slug/create' },
      { source: `/admin/collections/${records}/${id}`, destination: '/admin/records/:slug/:id' },
      { source: `/admin/collections/${records}/trash/${id}`, destination: '/admin/records/:slug/:id' },
    ],
    // Browsers ask for this one where a page names no icon.
    afterFiles: [{ source: '/favicon.ico', destination: '/icon.svg' }],
  }),
  outputFileTracingRoot: root,
  ...(pages && { distDir: pages }),
  // Types are checked by `npm test`; a start must not wait for them.
  typescript: { ignoreBuildErrors: true, ...(pages && { tsconfigPath: '.next/tsconfig.json' }) },
})

/** Payload has browsers ask again at once with the colour scheme; our pages know it from the style sheet, and it costs a request. */
const withoutCriticalHint = async () =>
  (await config.headers()).map(({ headers, ...rule }) => ({
    ...rule,
    headers: headers.filter(({ key }) => key !== 'Critical-CH'),
  }))

export default { ...config, headers: withoutCriticalHint }
