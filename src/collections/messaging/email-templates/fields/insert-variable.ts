import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Beside the toolbar of the editor: the variables of this kind of template, each put in by a click. */
export const insertVariable = createServerFeature({
  feature: { ClientFeature: '/admin/templates/insert-variable.ts#InsertVariable' },
  key: 'insertVariable',
})
