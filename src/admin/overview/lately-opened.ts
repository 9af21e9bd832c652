import { isId } from '../../domain/is-id.ts'

/** The cookie that holds what was opened lately on this device: `customers:<id>,cameras:<id>`, the latest first. */
export const latelyOpenedCookie = 'lately-opened'

export type Opened = { slug: string; id: string }

const maxOpened = 8
const entry = /^([a-z-]{1,40}):(.+)$/

export const parseOpened = (value: string | undefined): Opened[] =>
  (value ?? '')
    .split(',')
    .flatMap((text) => {
      const [, slug, id] = entry.exec(text) ?? []
      return slug && isId(id) ? [{ slug, id }] : []
    })
    .slice(0, maxOpened)

export const withOpened = (value: string | undefined, opened: Opened): string =>
  [opened, ...parseOpened(value).filter(({ id }) => id !== opened.id)]
    .slice(0, maxOpened)
    .map(({ slug, id }) => `${slug}:${id}`)
    .join(',')
