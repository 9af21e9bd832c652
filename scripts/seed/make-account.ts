import type { Place } from './account-tree.ts'
import { chance } from './chance.ts'
import type { Row } from './copy-rows.ts'
import { countries, streets, trades } from './countries.ts'

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .replace(/[^a-z]+/g, '')

/**
 * The row of a customer at a tree position. `tag` makes it unique, across runs as well; `username` is set when it gets
 * a login.
 */
export const makeAccount = (place: Place, options: { tag: string; groups: string[]; hasUser: boolean }) => {
  const country = chance.oneOf(countries)
  const firstName = chance.oneOf(country.firstNames)
  const lastName = chance.oneOf(country.lastNames)
  const isOrganization = place.isIntegrator || chance.happens(0.3)
  const isDisabled = !place.isIntegrator && chance.happens(0.03)
  const username = options.hasUser ? `${plain(firstName)}.${plain(lastName)}.${options.tag}` : null
  const createdAt = place.createdAt.toISOString()
  const row = {
    id: place.id,
    name: isOrganization ? `${lastName} ${chance.oneOf(trades)}` : `${firstName} ${lastName}`,
    first_name: firstName,
    last_name: lastName,
    email: `${plain(firstName)}.${plain(lastName)}.${options.tag}@${country.code.toLowerCase()}.example.com`,
    telephone: country.telephone && chance.digits(country.telephone),
    address: `${chance.oneOf(streets)} ${1 + chance.upTo(180)}`,
    postal_code: chance.digits(country.postalCode),
    city: chance.oneOf(country.cities),
    country: country.code,
    timezone: country.timezone,
    language: country.language,
    external_id: chance.happens(0.5) ? `X-${options.tag.toUpperCase()}` : null,
    status: isDisabled ? 'disabled' : 'enabled',
    type: place.isIntegrator ? 'integrator' : 'customer',
    kind: isOrganization ? 'organization' : 'person',
    group_id: chance.happens(0.9) ? chance.oneOf(options.groups) : null,
    parent_id: place.parent,
    path: place.path,
    usernames: username,
    created_at: createdAt,
    updated_at: createdAt,
  } satisfies Row
  return { row, username }
}
