import { listPageTexts } from '../../../i18n/texts/list.ts'
import type { BuiltInView, ListDefinition } from '../list-definition.ts'

/** The views that a list has without anybody saving one: all rows first, the trash last. */
export const builtInViews = (definition: ListDefinition, hasTrash: boolean): BuiltInView[] => [
  { name: 'all', label: listPageTexts.all, where: {} },
  ...(definition.views ?? []),
  ...(hasTrash
    ? [{ name: 'trash', label: listPageTexts.trash, where: { deletedAt: { exists: true } } }]
    : []),
]
