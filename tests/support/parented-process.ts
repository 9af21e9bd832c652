/** A process that ends with npm as the product does, and says when it is ready and when it has closed. */
import { onShutdown } from '../../scripts/shutdown.ts'
import { stopWithParent } from '../../scripts/stop-with-parent.ts'

stopWithParent()
onShutdown(() => console.log('closed'))
setInterval(() => {}, 1_000)
console.log(`ready ${process.pid}`)
