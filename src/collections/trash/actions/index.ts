import { formatNames } from 'payload'
import type { Text } from '../../../i18n/text.ts'
import type { Action } from '../../../kernel/action/define-action.ts'
import { deleteById } from './delete-by-id.ts'
import { restore } from './restore.ts'

type Owner = { slug: string; labels: { singular: Text } }

/** The actions of every collection with a trash; delete replaces Payload's endpoint of the same path. */
export const trashActions = ({ slug, labels }: Owner): Action[] => {
  const about = { slug, typeName: formatNames(slug).singular, label: labels.singular.en }
  return [deleteById(about), restore(about)]
}
