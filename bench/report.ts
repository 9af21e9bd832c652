import { formatTable } from './format-table.ts'
import type { Measured, Slice } from './measure.ts'

const head = [
  'case',
  'ratio',
  'aim',
  '',
  'product CPU',
  'floor CPU',
  'product req/s',
  'floor req/s',
  'product p50/p99',
  'floor p50/p99',
]

/** A readable table: ratio of CPU per request first; throughput and latency depend on the machine. */
export const report = (results: Measured[]): string => {
  const rows = results.map(({ name, ratio, aim, product, floor }) => [
    name,
    ratio.toFixed(2),
    `≤ ${aim}`,
    ratio <= aim ? 'ok' : 'over',
    cpu(product),
    cpu(floor),
    product.perSecond.toFixed(0),
    floor.perSecond.toFixed(0),
    latency(product),
    latency(floor),
  ])
  return formatTable([head, ...rows])
}

const cpu = ({ webMs, databaseMs }: Slice) => `${webMs.toFixed(2)} + ${databaseMs.toFixed(2)} ms`

const latency = ({ p50Ms, p99Ms }: Slice) => `${p50Ms.toFixed(1)} / ${p99Ms.toFixed(1)} ms`
