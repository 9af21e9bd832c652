/**
 * What Node is given to run a file of ours. The editor's packages otherwise pick their build by an import while they load
 * (top-level await), and together with the loader of TypeScript that import now and then never ends.
 */
export const nodeArgs = ['--conditions=production', '--import', 'tsx']
