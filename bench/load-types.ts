export type Call = { method: string; path: string; headers: Record<string, string>; body?: string }

export type Load = {
  port: number
  calls: Call[]
  connections: number
  seconds: number
  maxRequests?: number
}

export type LoadResult = { requests: number; p50Ms: number; p99Ms: number }
