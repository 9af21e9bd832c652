import { changesOf } from './changes-of.ts'
import { openLine, type Answered, type Findings } from './open-line.ts'
import type { Forest, ThingName } from './grow-forest.ts'
import type { Question } from './question.ts'
import { twinOf, withoutThing, type Thing } from './thing.ts'
import type { View } from './views.ts'

/** Fewer than any call takes from one account at a time. */
const atOnce = 3

/** Sends all requests about what the caller may not see, and reports invalid answers. */
export const askAll = async (forest: Forest, view: View, questions: Question[]): Promise<Findings> => {
  const own = forest.things[view.inside[0] ?? 'own']
  const answers = new Map<string, Promise<Answered>>()
  await forest.snapshot.reset()
  const { found, send } = openLine(forest, view)

  /** Identical requests are sent once. */
  const answerTo = (question: Question, thing: Thing): Promise<Answered> => {
    const request = question.ask(thing, own)
    const key = JSON.stringify(request)
    const answer = answers.get(key) ?? send(request, question.name)
    if (question.isReading) answers.set(key, answer)
    return answer
  }

  /** The two that must be indistinguishable: an existing thing, and one that never existed. */
  const compare = async (question: Question, real: Thing, missing: Thing): Promise<void> => {
    const [one, other] = [await answerTo(question, real), await answerTo(question, missing)]
    const [shown, expected] = [withoutThing(one.text, real, own), withoutThing(other.text, missing, own)]
    if (one.status === other.status && shown === expected) return
    found.tells.push(
      `${question.name} about ${real.word}: ${one.status} ${cut(shown)} instead of ${other.status} ${cut(expected)}`,
    )
  }

  const thing = (name: ThingName = 'foreign') => forest.things[name]
  const turn = <T>(names: T[], at: number) => names[at % names.length]

  await inParallel(
    questions.map((question, at) => async () => {
      const { about } = question
      if (about === 'nothing') await answerTo(question, thing())
      if (about === 'value') {
        const one = thing(turn(view.outside, at))
        await compare(question, one, twinOf(one))
      }
      if (about === 'reference')
        for (const name of view.outside) await compare(question, thing(name), twinOf(thing(name)))
      if (about === 'thing')
        for (const name of [...view.outside, turn(view.beyond, at)])
          await compare(question, thing(name), twinOf(thing()))
    }),
  )
  found.changes.push(...(await changesOf(forest, view)))
  await forest.snapshot.reset()
  return found
}

const inParallel = async (tasks: (() => Promise<void>)[]): Promise<void> => {
  const waiting = [...tasks]
  const work = async () => {
    for (let task = waiting.shift(); task; task = waiting.shift()) await task()
  }
  await Promise.all(Array.from({ length: atOnce }, work))
}

const cut = (text: string): string => (text.length > 400 ? `${text.slice(0, 400)}…` : text)
