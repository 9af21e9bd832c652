import { PanelHeader } from '../page/panel-header.tsx'
import { stockReader, type StockProps } from './stock-reader.ts'

/** The header of our pages above Payload's own. */
export const StockHeader = (props: StockProps) => {
  const reader = stockReader(props)
  return reader && <PanelHeader language={reader.language} />
}
