import type { ReactNode } from 'react'
import { PanelNavigation } from '../navigation/panel-navigation.tsx'
import { PanelHeader } from './panel-header.tsx'
import type { Reader } from './reader.ts'

/** What surrounds every page of the panel: the navigation, and the header with the search. Nothing for the pages to sign in. */
export const PanelFrame = ({ reader, children }: { reader: Reader | null; children: ReactNode }) =>
  reader ? (
    <div className="panel-frame">
      <PanelNavigation reader={reader} />
      <div className="panel-frame__content">
        <PanelHeader language={reader.language} />
        <main id="main-content" className="panel-main" tabIndex={-1}>
          {children}
        </main>
      </div>
    </div>
  ) : (
    <div className="panel-door">{children}</div>
  )
