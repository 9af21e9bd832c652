import type { Case } from './cases.ts'
import type { LoadResult } from './load-types.ts'
import { cpuBetween, postgresCpu } from './postgres-cpu.ts'
import type { Worker } from './worker.ts'

export type Side = { worker: Worker; port: number }
export type Slice = LoadResult & { webMs: number; databaseMs: number; perSecond: number }
export type Measured = {
  name: string
  aim: number
  ratio: number
  product: Slice
  floor: Slice
  ratios: number[]
}

type Bench = {
  product: Side
  floor: Side
  load: Worker
  postmasterPid: number
  seconds: number
  rounds: number
}

// Rarely executed code is not compiled yet; in a server that has been up for a minute it is.
const warmUp = { seconds: 5, maxRequests: 600 }

/**
 * Measures the product and the bare implementation in alternation, so that other load on the machine affects both;
 * returns medians over the rounds.
 */
export const measure = async (bench: Bench, one: Case): Promise<Measured> => {
  const { product, floor, seconds, rounds } = bench
  const slices: { product: Slice; floor: Slice }[] = []
  for (const kind of ['product', 'floor'] as const) {
    const { connections } = one
    await bench.load.ask({ port: bench[kind].port, calls: one[kind], connections, ...warmUp })
  }
  for (let round = 0; round < rounds; round++) {
    slices.push({
      product: await slice(bench, product, one, 'product', seconds),
      floor: await slice(bench, floor, one, 'floor', seconds),
    })
  }
  const ratios = slices.map((pair) => cost(pair.product) / cost(pair.floor))
  return {
    name: one.name,
    aim: one.aim,
    ratio: median(ratios),
    ratios,
    product: medianSlice(slices.map((pair) => pair.product)),
    floor: medianSlice(slices.map((pair) => pair.floor)),
  }
}

const cost = ({ webMs, databaseMs }: Slice) => webMs + databaseMs

const slice = async (
  bench: Bench,
  side: Side,
  one: Case,
  kind: 'product' | 'floor',
  seconds: number,
): Promise<Slice> => {
  const before = { web: await cpuOf(side.worker), database: await postgresCpu(bench.postmasterPid) }
  const startedAt = performance.now()
  const { port } = side
  const result = await bench.load.ask({ port, calls: one[kind], connections: one.connections, seconds })
  const elapsed = (performance.now() - startedAt) / 1000
  const web = (await cpuOf(side.worker)) - before.web
  const database = cpuBetween(before.database, await postgresCpu(bench.postmasterPid))
  if (!isLoadResult(result)) throw new Error('The load generator gave no result.')
  const { requests } = result
  return { ...result, webMs: web / requests, databaseMs: database / requests, perSecond: requests / elapsed }
}

const cpuOf = async (worker: Worker): Promise<number> => {
  const answer = await worker.ask({})
  if (typeof answer === 'object' && answer !== null && 'cpuMs' in answer) return Number(answer.cpuMs)
  throw new Error('The web process did not tell its CPU time.')
}

const isLoadResult = (value: unknown): value is LoadResult =>
  typeof value === 'object' && value !== null && 'requests' in value && 'p99Ms' in value

const median = (values: number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
}

const medianSlice = (slices: Slice[]): Slice => ({
  requests: slices.reduce((sum, { requests }) => sum + requests, 0),
  webMs: median(slices.map(({ webMs }) => webMs)),
  databaseMs: median(slices.map(({ databaseMs }) => databaseMs)),
  perSecond: median(slices.map(({ perSecond }) => perSecond)),
  p50Ms: median(slices.map(({ p50Ms }) => p50Ms)),
  p99Ms: median(slices.map(({ p99Ms }) => p99Ms)),
})
