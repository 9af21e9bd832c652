import type { Metadata } from 'next'
import { notFound } from 'next/navigation.js'
import { fillText } from '../../../../i18n/text.ts'
import { ownResourcesTexts as texts, portalFrameTexts } from '../../../../i18n/texts/portal-pages.ts'
import { accountVisitor } from '../../parts/account-visitor.ts'
import { Pager } from '../../parts/pager.tsx'
import { Pill } from '../../parts/pill.tsx'
import { PortalPage } from '../../parts/portal-page.tsx'
import { SearchForm } from '../../parts/search-form.tsx'
import { readParams, type SearchParams } from '../../parts/search-params.ts'
import { kindsOf } from '../kinds.ts'
import { labelIn } from '../label-in.ts'
import { ownColumns } from './own-columns.ts'

type Props = { params: Promise<{ kind: string }>; searchParams: SearchParams }

const atOnce = 25

const kindOf = async ({ params }: Props) => {
  const { kind: slug } = await params
  const visitor = await accountVisitor(`/resources/${slug}`)
  const kind = kindsOf(visitor.req).find((each) => each.slug === slug)
  if (!kind) notFound()
  return { visitor, kind, label: labelIn(kind.labels.plural, visitor.language, slug) }
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { visitor, label } = await kindOf(props)
  return { title: `${label} · ${visitor.brand}` }
}

/** The resources of one kind that the account owns: `?search=…&page=2`. */
const Page = async (props: Props) => {
  const { visitor, kind, label } = await kindOf(props)
  const { req, actor, language } = visitor
  const { textOf, page } = await readParams(props.searchParams)
  const search = textOf('search')
  const searched = kind.admin.listSearchableFields ?? ['name']
  const { docs, totalPages } = await req.payload.find({
    collection: kind.slug,
    where: {
      customer: { equals: actor.customer },
      ...(search && { or: searched.map((field) => ({ [field]: { contains: search } })) }),
    },
    sort: 'name',
    page,
    limit: atOnce,
    depth: 0,
    req,
    overrideAccess: false,
  })
  const columns = ownColumns(kind, language)
  const path = `/resources/${kind.slug}`
  return (
    <PortalPage
      visitor={visitor}
      area="/resources"
      heading={label}
      back={{ href: '/resources', label: texts.heading[language] }}
    >
      {(docs.length > 0 || search) && <SearchForm path={path} search={search} language={language} />}
      {docs.length === 0 && (
        <p className="notice" dir="auto">
          {search
            ? fillText(portalFrameTexts.nothingMatches, language, { words: search })
            : texts.noneOfKind[language]}
        </p>
      )}
      <ul className="list list--card">
        {docs.map((resource) => {
          const values: Record<string, unknown> = { ...resource }
          const more = columns.flatMap(({ name, label: called, formatValue }) => {
            const said = formatValue(values[name])
            return said && said !== resource.name ? [`${called}: ${said}`] : []
          })
          const isOn = resource.effectiveStatus === 'enabled'
          return (
            <li key={resource.id}>
              <div>
                <strong dir="auto">{resource.name || texts.unnamed[language]}</strong>
                {more.length > 0 && (
                  <p className="list__more" dir="auto">
                    {more.join(' · ')}
                  </p>
                )}
              </div>
              <Pill tone={isOn ? 'good' : 'plain'}>{(isOn ? texts.runs : texts.off)[language]}</Pill>
            </li>
          )
        })}
      </ul>
      <Pager path={path} search={search} page={page} pages={totalPages} language={language} />
    </PortalPage>
  )
}

export default Page
