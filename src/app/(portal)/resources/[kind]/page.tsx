import type { Metadata } from 'next'
import { fillText } from '../../../../i18n/text.ts'
import { ownResourcesTexts as texts } from '../../../../i18n/texts/portal-overview.ts'
import { portalFrameTexts } from '../../../../i18n/texts/portal-pages.ts'
import { Pager } from '../../parts/pager.tsx'
import { PortalPage } from '../../parts/portal-page.tsx'
import { SearchForm } from '../../parts/search-form.tsx'
import { readParams, type SearchParams } from '../../parts/search-params.ts'
import { SwitchState } from '../switch-state.tsx'
import { ownColumns } from './own-columns.ts'
import { readKind } from './read-kind.ts'

type Props = { params: Promise<{ kind: string }>; searchParams: SearchParams }

const atOnce = 25

const kindOf = async ({ params }: Props) => readKind((await params).kind)

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { visitor, label } = await kindOf(props)
  return { title: `${label} · ${visitor.brand}` }
}

/** The resources of one kind that the account owns: `?search=…&page=2`. */
const Page = async (props: Props) => {
  const { visitor, kind, label } = await kindOf(props)
  const { req, actor, language } = visitor
  const { search, page } = await readParams(props.searchParams)
  const columns = ownColumns(kind, language)
  // What can be found is what is shown.
  const shown = ['name', ...columns.map(({ name }) => name)]
  const searched = (kind.admin.listSearchableFields ?? []).filter((name) => shown.includes(name))
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
  const path = `/resources/${kind.slug}`
  return (
    <PortalPage
      visitor={visitor}
      area={path}
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
          return (
            <li key={resource.id}>
              <div>
                <a href={`${path}/${resource.id}`} dir="auto">
                  {resource.name || texts.unnamed[language]}
                </a>
                {more.length > 0 && (
                  <p className="list__more" dir="auto">
                    {more.join(' · ')}
                  </p>
                )}
              </div>
              <SwitchState isOn={resource.effectiveStatus === 'enabled'} language={language} />
            </li>
          )
        })}
      </ul>
      <Pager path={path} search={search} page={page} pages={totalPages} language={language} />
    </PortalPage>
  )
}

export default Page
