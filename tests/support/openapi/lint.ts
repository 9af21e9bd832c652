import { createConfig, lintFromString } from '@redocly/openapi-core'

/** What Redocly's linter says of the description, by its recommended rules: `error no-x: text`. */
export const lint = async (source: string): Promise<string[]> => {
  const config = await createConfig({ extends: ['recommended'] })
  const problems = await lintFromString({ source, absoluteRef: 'openapi.json', config })
  return problems.map(({ severity, ruleId, message }) => `${severity} ${ruleId}: ${message}`)
}
