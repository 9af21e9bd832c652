import { createServerFeature } from '@payloadcms/richtext-lexical'

/** In the toolbar of the editor: inserts the variables of this kind of template. */
export const insertVariable = createServerFeature({
  feature: { ClientFeature: '/admin/templates/insert-variable.ts#InsertVariable' },
  key: 'insertVariable',
})
