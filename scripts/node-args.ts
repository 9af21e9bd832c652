/**
 * The Node arguments to run a file of this project. Without them the editor's packages choose their build by a
 * top-level await, and together with the TypeScript loader that import sometimes never resolves.
 */
export const nodeArgs = ['--conditions=production', '--import', 'tsx']
