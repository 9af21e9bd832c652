import type { Launcher } from './launcher.ts'

/** A running server: `exited` resolves when it has exited, for any reason. */
export type Postmaster = { pid: number; port: number; exited: Promise<void> }

/** All that is needed to run a server on a cluster. */
export type Cluster = { launcher: Launcher; postgres: string; clusterDir: string; logFile: string }
