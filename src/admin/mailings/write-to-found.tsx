import { countLimit } from '../../payload/adapter/bounded-counts.ts'
import { WriteToFoundButton } from './write-to-found-button.tsx'

/** Above the list of customers: a message to all that were found, or to those that are selected. */
export const WriteToFound = () => <WriteToFoundButton countLimit={countLimit} />
