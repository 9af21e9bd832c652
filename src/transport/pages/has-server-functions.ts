import { resources } from '../../collections/resources/index.ts'

/** Their documents have pages of ours to read and to create them, see `next.config.mjs`; Payload's form is at `…/edit`. */
const withPages = new Set(['customers', 'users', ...resources.map(({ slug }) => slug)])

const payloadPage =
  /^\/admin\/(?:account|globals\/[a-z-]+|collections\/([a-z-]+)\/(?:create|(?:trash\/)?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(\/edit)?))$/

/** Whether a path is that of a page of Payload's own; those alone have server functions. */
export const hasServerFunctions = (pathname: string): boolean => {
  const found = payloadPage.exec(pathname)
  if (!found) return false
  const [, slug, edit] = found
  return slug === undefined || edit !== undefined || !withPages.has(slug)
}
