import type { Metadata } from 'next'
import { notFound } from 'next/navigation.js'
import { isId } from '../../../../../domain/is-id.ts'
import { ownResourcesTexts as texts } from '../../../../../i18n/texts/portal-overview.ts'
import { Moment } from '../../../../../ui/moment/moment.tsx'
import { Facts } from '../../../parts/facts.tsx'
import { PortalPage } from '../../../parts/portal-page.tsx'
import { labelIn } from '../../label-in.ts'
import { SwitchState } from '../../switch-state.tsx'
import { ownColumns } from '../own-columns.ts'
import { readKind } from '../read-kind.ts'
import { readOwnResource } from './read-own-resource.ts'

type Props = { params: Promise<{ kind: string; id: string }> }

const resourceOf = async ({ params }: Props) => {
  const { kind: slug, id } = await params
  const asked = await readKind(slug, isId(id) ? `/resources/${slug}/${id}` : `/resources/${slug}`)
  const resource = isId(id) ? await readOwnResource(asked.kind.slug, id) : null
  if (!resource) notFound()
  return { ...asked, resource, name: resource.name || texts.unnamed[asked.visitor.language] }
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { visitor, name } = await resourceOf(props)
  return { title: `${name} · ${visitor.brand}` }
}

/** One thing that the account owns. */
const Page = async (props: Props) => {
  const { visitor, kind, label, resource, name } = await resourceOf(props)
  const { language, isManager, timezone } = visitor
  const path = `/resources/${kind.slug}`
  const values: Record<string, unknown> = { ...resource }
  const rows = ownColumns(kind, language).flatMap(({ name: field, label: called, formatValue }) => {
    const value = formatValue(values[field])
    return value && value !== resource.name ? [{ label: { en: called, de: called }, value }] : []
  })
  return (
    <PortalPage visitor={visitor} area={path} heading={name} back={{ href: path, label }}>
      <p>
        <SwitchState isOn={resource.effectiveStatus === 'enabled'} language={language} />
      </p>
      <Facts
        heading={texts.facts}
        language={language}
        rows={[
          { label: texts.kind, value: labelIn(kind.labels.singular, language, kind.slug) },
          ...rows,
          {
            label: texts.changedAt,
            value: <Moment at={resource.updatedAt} language={language} zone={timezone} />,
          },
        ]}
      />
      {isManager && (
        <p className="portal__actions">
          <a className="button" href={`/admin/collections/${kind.slug}/${resource.id}`}>
            {texts.edit[language]}
          </a>
        </p>
      )}
    </PortalPage>
  )
}

export default Page
