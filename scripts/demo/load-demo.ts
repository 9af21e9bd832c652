import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { toLexical } from '../../src/domain/rich-text/to-lexical.ts'
import { startLog } from '../start-log.ts'
import { announcements } from './announcements.ts'
import { loadAlerts } from './load-alerts.ts'
import { loadMailing } from './load-mailing.ts'
import { loadMessages } from './load-messages.ts'
import { loadResources } from './load-resources.ts'
import { groups, integrators, organizations, people, streamSources, subIntegrator } from './story.ts'

/**
 * Fills an empty installation with realistic data: an operator, its groups, partners and some dozens of customers in
 * several countries and states, and what they own. Passwords are random; those of a customer and of a partner's manager
 * are printed so that both roles can be tried.
 */
export const loadDemo = async (payload: Payload): Promise<void> => {
  const { totalDocs } = await payload.count({ collection: 'customers', overrideAccess: true })
  if (totalDocs > 0) return startLog.info('There are customers already, so no sample data was added.')
  const groupIds = await idsByName(groups, (data) =>
    payload.create({ collection: 'groups', data, overrideAccess: true }),
  )
  const sourceIds = await idsByName(streamSources, (data) =>
    payload.create({
      collection: 'stream-sources',
      data: { ...data, status: 'enabled' },
      overrideAccess: true,
    }),
  )
  await payload.updateGlobal({ slug: 'settings', data: { brandName: 'Nordlicht' }, overrideAccess: true })

  const partner = (
    { group, ...data }: (typeof integrators)[number] | typeof subIntegrator,
    parent?: string,
  ) =>
    payload.create({
      collection: 'customers',
      data: {
        ...data,
        type: 'integrator',
        kind: 'organization',
        status: 'enabled',
        group: groupIds.get(group),
        parent,
      },
      overrideAccess: true,
    })
  const partnerIds = await idsByName(integrators, (data) => partner(data))
  partnerIds.set(subIntegrator.name, (await partner(subIntegrator, partnerIds.get('SafeView Partners'))).id)

  const customerIds = new Map<string, string>()
  for (const [index, { above, ...data }] of organizations.entries()) {
    const isClosed = index === 5
    const { id } = await payload.create({
      collection: 'customers',
      data: {
        ...data,
        email: `${slug(data.name)}@example.org`,
        kind: 'organization',
        type: 'customer',
        parent: above && partnerIds.get(above),
        group: groupIds.get('Business'),
        externalId: `K-${1000 + index}`,
        agencyId: above === 'Cumulus Agency' ? 'AG-1007' : undefined,
        status: isClosed ? 'disabled' : 'enabled',
        statusReason: isClosed ? 'Closed for renovation until spring.' : undefined,
      },
      overrideAccess: true,
    })
    customerIds.set(data.name, id)
  }
  await loadResources(payload, customerIds)

  for (const { body, ...data } of announcements)
    await payload.create({
      collection: 'announcements',
      data: { ...data, body: toLexical(body) },
      overrideAccess: true,
    })

  const manager = { username: 'safeview', password: newPassword() }
  await payload.create({
    collection: 'users',
    data: {
      ...manager,
      firstName: 'Birte',
      lastName: 'Petersen',
      email: 'birte.petersen@safeview.example.com',
      customer: partnerIds.get('SafeView Partners'),
      role: 'manager',
      sendWelcomeEmail: false,
    },
    overrideAccess: true,
  })

  const shown = { username: '', password: '' }
  for (const [index, [firstName, lastName, city, country, timezone, language]] of people.entries()) {
    const username = slug(`${firstName}.${lastName}`)
    const password = newPassword()
    if (index === 0) Object.assign(shown, { username, password })
    const isAmerican = timezone.startsWith('America')
    await payload.create({
      collection: 'customers',
      data: {
        firstName,
        lastName,
        city,
        country,
        timezone,
        language,
        email: `${username}@example.net`,
        kind: 'person',
        type: 'customer',
        status: 'enabled',
        group: groupIds.get(index % 5 === 2 ? 'Spring promotion' : 'Residential'),
        login: {
          username,
          password,
          sendWelcomeEmail: index === 0,
          locked: index === 8,
          channelStreamSource: sourceIds.get(isAmerican ? 'Channels America' : 'Channels Europe'),
          vodStreamSource: sourceIds.get(isAmerican ? 'Library America' : 'Library Europe'),
          timezone,
          receiveAds: index % 3 === 0,
          isTester: index % 7 === 0,
        },
      },
      overrideAccess: true,
    })
  }
  const user = await loadMessages(payload, newPassword())
  await loadAlerts(payload, { user, customerIds, password: newPassword() })
  await loadMailing(payload, { user, group: groupIds.get('Residential') ?? '' })
  startLog.info(
    `Sample data is in. A customer to sign in with: ${shown.username}, password ${shown.password}`,
  )
  startLog.info(
    `A partner's manager, who has the panel too: ${manager.username}, password ${manager.password}`,
  )
}

const newPassword = () => `${randomBytes(9).toString('base64url')}-demo`

const idsByName = async <T extends { name: string }>(
  list: readonly T[],
  create: (data: T) => Promise<{ id: string }>,
): Promise<Map<string, string>> => {
  const ids = new Map<string, string>()
  for (const data of list) ids.set(data.name, (await create(data)).id)
  return ids
}

const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
