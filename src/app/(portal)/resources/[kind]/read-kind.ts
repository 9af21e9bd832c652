import { notFound } from 'next/navigation.js'
import { accountVisitor } from '../../parts/account-visitor.ts'
import { kindsOf } from '../kinds.ts'
import { labelIn } from '../label-in.ts'

/** The kind of resource in an address, and who asks for it; the page for unknown addresses when there is none. */
export const readKind = async (slug: string, path = `/resources/${slug}`) => {
  const visitor = await accountVisitor(path)
  const kind = kindsOf(visitor.req).find((each) => each.slug === slug)
  if (!kind) notFound()
  return { visitor, kind, label: labelIn(kind.labels.plural, visitor.language, slug) }
}
