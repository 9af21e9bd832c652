import { setTimeout as sleep } from 'node:timers/promises'
import { onShutdown } from '../../scripts/shutdown.ts'

/** A process whose drain takes the given milliseconds: `node --import tsx stopping-process.ts <ms>`. */
const drainMs = Number(process.argv[2])
onShutdown(() => console.log('first registered'))
onShutdown(() => sleep(drainMs).then(() => console.log('drained')))
const forget = onShutdown(() => console.log('forgotten'))
forget()
setInterval(() => {}, 1_000)
console.log('ready')
