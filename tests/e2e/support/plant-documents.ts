import type { Page } from 'playwright-core'
import { richTextOf } from '../../support/rich-text.ts'

export const noah = { username: 'noah.k', email: 'noah@kolkata.example', password: 'eleven brown ladders' }

/**
 * A document of every collection that people make, with the given words in its texts, made over the API as the page's
 * signed-in user. The account has a manager, `noah`.
 */
export const plantDocuments = async (page: Page, baseURL: string, words: string) => {
  const post = async (slug: string, data: object): Promise<string> => {
    const response = await page.request.post(`${baseURL}/api/${slug}`, { data })
    if (response.status() !== 201) throw new Error(`${slug}: ${await response.text()}`)
    return (await response.json()).doc.id
  }
  const groups = await post('groups', { name: words, kind: 'segment', description: words })
  const customers = await post('customers', {
    kind: 'organization',
    name: words,
    firstName: words,
    lastName: words,
    email: 'office@kolkata.example',
    telephone: '+4930901820',
    address: words,
    city: words,
    notes: words,
    country: 'IN',
    timezone: 'Asia/Kolkata',
    metadata: { empty: '', none: null, off: false, list: [1, { deep: 'x' }] },
    group: groups,
  })
  const users = await post('users', {
    ...noah,
    firstName: words,
    lastName: words,
    role: 'manager',
    customer: customers,
    timezone: 'Asia/Kolkata',
    sendWelcomeEmail: false,
  })
  const owned = { name: words, customer: customers }
  return {
    groups,
    customers,
    users,
    assets: await post('assets', owned),
    cameras: await post('cameras', owned),
    dashboards: await post('dashboards', owned),
    devices: await post('devices', owned),
    domains: await post('domains', { hostname: 'shop.kolkata.example', customer: customers }),
    'media-services': await post('media-services', owned),
    'stream-sources': await post('stream-sources', owned),
    messages: await post('messages', { title: words, body: words, users: [users] }),
    announcements: await post('announcements', {
      title: words,
      body: richTextOf(words),
      audience: [],
      groups: [groups],
      publishAt: '2026-01-02T08:00:00.000Z',
      expireAt: '2099-09-03T08:00:00.000Z',
    }),
    'email-templates': await post('email-templates', {
      name: words,
      en: { subject: words, body: richTextOf(words) },
    }),
    'alert-rules': await post('alert-rules', {
      name: words,
      customer: customers,
      events: ['camera.offline'],
      recipients: [users],
    }),
  }
}
