import type { Config } from '../../payload-types.ts'
import type { ResourceSlug } from '../../ui/lists/is-resource.ts'

/** A resource of any kind. */
export type ResourceDocument = Config['collections'][ResourceSlug]
