import { requestTexts } from '../../i18n/texts/requests.ts'
import type { Problem } from './problem.ts'
import { queryProblem } from './query-problem.ts'

/** The problem of a path that is nothing to filter or sort by, at least for this caller. */
export const unknownPath = (path: string): Problem =>
  queryProblem(path, requestTexts.query.path, { path }, 'unknown_path')
