import { changesOf } from './changes-of.ts'
import type { Forest } from './grow-forest.ts'
import { openLine, type Findings } from './open-line.ts'
import type { Question } from './question.ts'
import type { View } from './views.ts'

/**
 * Requests about what the caller sees: the answers must not contain anything of others, and changes apply to the
 * caller’s documents only. Each request starts from the original state.
 */
export const askInside = async (forest: Forest, view: View, questions: Question[]): Promise<Findings> => {
  const [ownName = 'own', belowName = ownName] = view.inside
  const own = forest.things[ownName]
  await forest.snapshot.reset()
  const { found, send, signInAgain } = openLine(forest, view)
  for (const [at, question] of questions.entries()) {
    const thing = forest.things[at % 2 === 0 ? ownName : belowName]
    const { status } = await send(question.ask(thing, own), question.name)
    if (question.isReading || status >= 300) continue
    for (const change of await changesOf(forest, view)) found.changes.push(`${question.name}: ${change}`)
    await forest.snapshot.reset()
    await signInAgain()
  }
  return found
}
