import { PanelNavigation } from '../navigation/panel-navigation.tsx'
import { stockReader, type StockProps } from './stock-reader.ts'

/** The navigation of our pages beside Payload's own. */
export const StockNavigation = (props: StockProps) => {
  const reader = stockReader(props)
  return reader && <PanelNavigation reader={reader} />
}
