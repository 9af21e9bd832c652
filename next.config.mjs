import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { withPayload } from '@payloadcms/next/withPayload'

// The folder of one build, set by the scripts that build and serve; the development server has none.
const pages = process.env.CLIENTELE_PAGES

const root = path.dirname(fileURLToPath(import.meta.url))

export default withPayload({
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  turbopack: { root },
  // Browsers ask for this one where a page names no icon.
  rewrites: async () => [{ source: '/favicon.ico', destination: '/icon.svg' }],
  outputFileTracingRoot: root,
  ...(pages && { distDir: pages }),
  // Types are checked by `npm test`; a start must not wait for them.
  typescript: { ignoreBuildErrors: true, ...(pages && { tsconfigPath: '.next/tsconfig.json' }) },
})
