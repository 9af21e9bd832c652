import type { ReactNode } from 'react'
import { PanelNavigation } from '../navigation/panel-navigation.tsx'
import { PanelHeader } from './panel-header.tsx'
import type { Reader } from './reader.ts'

/** What surrounds every page of the panel: the navigation, and the header with the search. */
export const PanelFrame = ({ reader, children }: { reader: Reader | null; children: ReactNode }) => {
  const main = (
    <main id="main-content" className="panel-main" tabIndex={-1}>
      {children}
    </main>
  )
  if (!reader) return main
  return (
    <div className="panel-frame">
      <PanelNavigation reader={reader} />
      <div className="panel-frame__content">
        <PanelHeader language={reader.language} />
        {main}
      </div>
    </div>
  )
}
