import type { Launcher } from './launcher.ts'

/** A running server: `exited` resolves when it is gone, however it went. */
export type Postmaster = { pid: number; port: number; exited: Promise<void> }

/** All that is needed to run a server on a cluster. */
export type Cluster = { launcher: Launcher; postgres: string; clusterDir: string; logFile: string }
