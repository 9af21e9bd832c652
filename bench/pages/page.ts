/** What a page may cost at most; those of bytes, requests and shift are kept by every run on every machine. */
export type Budget = {
  bytes: number
  requests: number
  html: number
  /** Until the first value can be used, with a cache and without. */
  warmMs: number
  coldMs: number
}

export type Page = {
  name: string
  path: string
  /** Finds the first element that holds a value of the page; empty ones do not count. */
  value: string
  /** The first value is an input to fill in. */
  isEmpty?: boolean
  /** Absent: the page is there to compare with. */
  budget?: Budget
}

/** What all pages have in common. */
export const limits = { shift: 0.05, elsewhere: 0, stepRequests: 4, stepMs: 1500, saveMs: 900 }

const panel = (warmMs: number): Budget => ({
  ...{ bytes: 480_000, requests: 20, html: 50_000 },
  ...{ warmMs, coldMs: 2000 },
})
const portal = (html: number): Budget => ({
  ...{ bytes: 147_000, requests: 11, html },
  ...{ warmMs: 1000, coldMs: 2000 },
})

export type Documents = { customer: string; user: string; device: string }

const heading = 'main h1'
const row = 'main tbody tr a[href]'

export const pagesOfProduct = ({ customer, user, device }: Documents): Page[] => [
  { name: 'overview', path: '/admin', value: '.number-card__value', budget: panel(800) },
  { name: 'customers', path: '/admin/collections/customers', value: row, budget: panel(1000) },
  { name: 'customer', path: `/admin/collections/customers/${customer}`, value: heading, budget: panel(1000) },
  {
    name: 'new customer',
    path: '/admin/collections/customers/create',
    value: 'main form input:not([type="hidden"])',
    isEmpty: true,
    budget: panel(1000),
  },
  { name: 'user', path: `/admin/collections/users/${user}`, value: heading, budget: panel(1000) },
  { name: 'device', path: `/admin/collections/devices/${device}`, value: heading, budget: panel(1000) },
  { name: 'tree', path: '/admin/tree', value: '[role="treeitem"] a', budget: panel(1000) },
]

export const pagesOfPortal: Page[] = [
  { name: 'portal', path: '/', value: heading, budget: portal(6000) },
  { name: 'portal, details', path: '/profile', value: heading, budget: portal(10_000) },
]

export const pagesOfStock = ({ customer }: Documents): Page[] => [
  { name: 'stock list', path: '/admin/collections/customers', value: 'tbody tr a[href]' },
  { name: 'stock form', path: `/admin/collections/customers/${customer}`, value: '#field-name' },
  { name: 'stock create', path: '/admin/collections/customers/create', value: '#field-email', isEmpty: true },
]
