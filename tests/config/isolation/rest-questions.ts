import type { SanitizedConfig } from 'payload'
import { Routes } from '../../../src/transport/routes.ts'
import { askAboutDocuments } from './ask-about-documents.ts'
import { askEndpoint } from './ask-endpoint.ts'
import type { Question } from './question.ts'

/** The requests for each route of the configuration, and the routes without defined requests. */
export const restQuestions = (config: SanitizedConfig): { questions: Question[]; unknown: string[] } => {
  const questions: Question[] = []
  const unknown: string[] = []
  for (const route of new Routes(config).all) {
    const collection = config.collections.find(({ slug }) => slug === route.collection)
    const asked =
      route.operation && collection ? askAboutDocuments[route.operation](collection) : askEndpoint(route)
    if (asked) questions.push(...asked)
    else unknown.push(`${route.method} ${route.path}`)
  }
  return { questions, unknown }
}
