import type { PayloadRequest } from 'payload'
import { isResource } from '../../../ui/lists/is-resource.ts'

/** All kinds of resources. */
export const kindsOf = ({ payload }: PayloadRequest) => payload.config.collections.filter(isResource)
