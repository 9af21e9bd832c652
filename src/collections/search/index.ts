import { ActionPlace } from '../../kernel/action/action-list.ts'
import { search } from './actions/search.ts'

/** The search over all collections, which belongs to none of them. */
export const searchPlace = new ActionPlace('search', [search])
