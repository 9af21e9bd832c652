import type { TestProject } from 'vitest/node'
import { openCluster } from './cluster/open-cluster.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** URL of the run's cluster; each test file clones its own database from `clientele_template`. */
    clusterURL: string
  }
}

/** One PostgreSQL for the whole run, with a migrated database that all test files copy. */
export default async (project: TestProject) => {
  const { url, close } = await openCluster()
  project.provide('clusterURL', url)
  return close
}
