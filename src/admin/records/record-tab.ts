import type { ReactNode } from 'react'

/** One tab of a page; its panel is rendered when it is open. */
export type RecordTab = {
  /** Its name in the address. */
  key: string
  label: string
  /** As it is shown beside the label. */
  count?: string
  panel: () => Promise<ReactNode> | ReactNode
}

/** The tab that the query names; the first one for anything else. */
export const openTab = (
  tabs: readonly RecordTab[],
  asked: string | string[] | undefined,
): RecordTab | undefined => tabs.find(({ key }) => key === asked) ?? tabs[0]
