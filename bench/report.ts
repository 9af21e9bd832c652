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
  const widths = head.map((title, column) =>
    Math.max(...[head, ...rows].map((row) => (row[column] ?? title).length)),
  )
  const line = (row: string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  return [line(head), ...rows.map(line)].join('\n')
}

const cpu = ({ webMs, databaseMs }: Slice) => `${webMs.toFixed(2)} + ${databaseMs.toFixed(2)} ms`

const latency = ({ p50Ms, p99Ms }: Slice) => `${p50Ms.toFixed(1)} / ${p99Ms.toFixed(1)} ms`
