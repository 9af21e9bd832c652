import { writeFile } from 'node:fs/promises'
import type { SanitizedConfig } from 'payload'
import { openapiText } from '../src/openapi/openapi-text.ts'

/** Writes `openapi.json`, the committed description of the API. */
export const writeOpenAPI = (config: SanitizedConfig): Promise<void> =>
  writeFile('openapi.json', openapiText(config))
