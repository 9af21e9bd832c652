type Headers = Record<string, string>

const permissions = [
  'accelerometer',
  'camera',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'payment',
  'usb',
]

const common: Headers = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': permissions.map((name) => `${name}=()`).join(', '),
  'x-permitted-cross-domain-policies': 'none',
}

const transport = (publicURL: string): Headers =>
  publicURL.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}

/** Headers of all answers of the API: they are data, so nothing may be loaded, framed, run or cached. */
export const apiHeaders = (publicURL: string): Headers => ({
  ...common,
  ...transport(publicURL),
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
  'cache-control': 'no-store',
})

/** Headers of all pages; the policy is built for each request. */
export const pageHeaders = (publicURL: string): Headers => ({ ...common, ...transport(publicURL) })

/** Only scripts with this request's nonce run. Payload's panel sets style attributes, hence `unsafe-inline` there. */
export const pagePolicy = (nonce: string, isDev: boolean): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDev ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${isDev ? ' ws: wss:' : ''}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

/** What these headers say holds for documents alone: scripts and styles go without them. */
export const documentHeaders = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'permissions-policy',
  'x-permitted-cross-domain-policies',
]

/** Of images, by their address. Next keeps the headers that are set before its own. */
export const imageHeaders: Record<string, Headers> = {
  // Browsers ask for it with every page of the panel unless they may keep it.
  '/icon.svg': { 'cache-control': 'public, max-age=86400' },
  // The operator's logo is an image and nothing else. Previews of mails show it in a frame without an origin, to which it
  // would be another website's.
  '/brand/logo': {
    'cross-origin-resource-policy': 'cross-origin',
    'content-security-policy': "default-src 'none'; sandbox",
  },
}

/** The reference of the API is one answer: only its own style and script are used, and nothing is loaded. */
export const referencePolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
