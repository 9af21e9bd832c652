import { getTranslation } from '@payloadcms/translations'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { navigationTexts as texts } from '../../i18n/texts/navigation.ts'
import type { Language } from '../../i18n/language.ts'
import type { KnownActor } from '../../kernel/actor.ts'
import { shownAreas } from '../../ui/shown-areas.ts'
import { may } from '../page/may.ts'
import type { Entry } from './entry.ts'
import { countFailedMails } from './count-failed-mails.ts'
import { kindsInUse } from './kinds-in-use.ts'
import { iconOfKind } from './navigation-icon.tsx'

type Asked = { req: PayloadRequest; actor: KnownActor; language: Language }

/** How many kinds of resources stand in the navigation itself; the others are under "More". */
const shownKinds = 4

const list = (slug: string) => `/admin/collections/${slug}`

/** What the reader may open and the firm uses, about nine entries. */
export const readEntries = async ({ req, actor, language }: Asked): Promise<Entry[]> => {
  const { collections } = req.payload.config
  const [areas, failed, readable] = await Promise.all([
    shownAreas(req),
    countFailedMails(req),
    Promise.all(collections.map(async ({ slug }) => ((await may(req, slug, 'read')) ? [slug] : []))),
  ])
  const mayRead = new Set<string>(readable.flat())
  const labelOf = (slug: string): string =>
    getTranslation(collections.find((each) => each.slug === slug)?.labels.plural ?? slug, req.i18n)
  const below = (slugs: (CollectionSlug | false)[]) =>
    slugs.flatMap((slug) => (slug && mayRead.has(slug) ? [{ label: labelOf(slug), href: list(slug) }] : []))
  const area = (
    label: string,
    icon: Entry['icon'],
    links: Entry['below'],
    waiting?: Entry['waiting'],
  ): Entry[] => {
    const [first] = links
    if (!first) return []
    const paths = links.map(({ href }) => href)
    return [{ label, icon, href: first.href, paths, below: links, ...(waiting && { waiting }) }]
  }

  const hasPartners = areas.isShown('partners')
  return [
    { label: texts.overview[language], icon: 'overview', href: '/admin', paths: ['/admin'], below: [] },
    ...area(texts.customers[language], 'customers', [
      { label: texts.allCustomers[language], href: list('customers') },
      ...(hasPartners
        ? [
            {
              label: texts.partners[language],
              href: `${list('customers')}?where[type][equals]=integrator`,
            },
            { label: texts.tree[language], href: '/admin/tree' },
          ]
        : []),
      { label: texts.invitations[language], href: '/admin/invitations' },
      ...below(['groups']),
    ]),
    ...area(texts.people[language], 'people', below(['users'])),
    ...(await kinds()),
    ...area(
      texts.messages[language],
      'messages',
      below([
        'emails',
        areas.isShown('mailings') && 'mailings',
        'email-templates',
        areas.isShown('messages') && 'messages',
        areas.isShown('announcements') && 'announcements',
      ]),
      { count: failed, label: texts.failedMails[language] },
    ),
    ...(areas.isShown('alerts')
      ? area(texts.alerts[language], 'alerts', below(['alert-rules', 'events']))
      : []),
    ...(actor.kind === 'staff' && actor.role === 'administrator'
      ? area(texts.settings[language], 'settings', [
          { label: texts.settings[language], href: '/admin/globals/settings' },
        ])
      : []),
  ]

  async function kinds(): Promise<Entry[]> {
    const all = collections.flatMap(({ slug, custom }) =>
      custom?.isOwnedResource === true && mayRead.has(slug) && areas.isKindShown(slug) ? [slug] : [],
    )
    const inUse = await kindsInUse(req, actor, all)
    const first = all.filter((slug) => inUse.has(slug)).slice(0, shownKinds)
    const rest = all.filter((slug) => !first.includes(slug))
    return [
      ...first.flatMap((slug) =>
        area(labelOf(slug), iconOfKind(slug), [{ label: labelOf(slug), href: list(slug) }]),
      ),
      ...area(
        texts.more[language],
        'more',
        rest.map((slug) => ({ label: labelOf(slug), href: list(slug) })),
      ),
    ]
  }
}
