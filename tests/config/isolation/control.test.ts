import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { call } from '../../support/call.ts'
import { openSession } from '../support/open-session.ts'
import { growForest, type Forest } from './grow-forest.ts'
import type { Question } from './question.ts'
import { restQuestions } from './rest-questions.ts'
import { twinOf, type Thing } from './thing.ts'

let forest: Forest
let token: string
let questions: Question[]

beforeAll(async () => {
  forest = await growForest()
  token = await openSession(forest.app.payload, forest.staff.administrator)
  questions = restQuestions(forest.app.payload.config).questions
}, 300_000)

const ask = async (question: Question, thing: Thing) => {
  const { method, path, body } = question.ask(thing, forest.things.own)
  return call(`${forest.app.url}/api${path}`, { method, body, token })
}

/** Texts of a document that contain a word of the account: each must have one, or its leak would go undetected. */
const withoutWord = new Set(
  [
    'country',
    'timezone',
    'language',
    'telephone',
    'path',
    'ownerPath',
    'deletedWith',
    'lastError',
    'emailRefusal',
    'usernames',
  ].concat(
    ['text', 'to', 'subject'],
    // Kinds of events and ids of resources; a mailing to chosen accounts has no filter.
    ['type', 'events', 'resources', 'resourceKind', 'resourceId', 'filter'],
  ),
)

describe('the questions about what one may not see', () => {
  it('are about accounts that hold a word of their own in every text there is', () => {
    const { collections } = forest.app.payload.config
    const silent = collections.flatMap(({ slug, flattenedFields }) =>
      flattenedFields.flatMap((field) => {
        const isText = field.type === 'text' || field.type === 'textarea' || field.type === 'json'
        const isStored = !('virtual' in field && field.virtual)
        const { word, values } = forest.things.foreign
        if (!isText || !isStored || withoutWord.has(field.name) || !values[slug]) return []
        return JSON.stringify(values[slug]?.[field.name] ?? '').includes(word)
          ? []
          : [`${slug}.${field.name}`]
      }),
    )
    expect(silent).toEqual([])
  })

  it('find it when an administrator asks, by its id', async () => {
    const missed: string[] = []
    for (const question of questions.filter(({ name }) => /^GET \S+\/:id \{\}$/.test(name))) {
      if (!forest.things.foreign.documents[slugOf(question)]) continue
      for (const thing of [forest.things.parent, forest.things.sibling, forest.things.foreign]) {
        const { status, text } = await ask(question, thing)
        if (status !== 200 || !text.includes(thing.word))
          missed.push(`${question.name} ${thing.word} ${status}`)
      }
    }
    expect(missed).toEqual([])
  })

  it('find it when an administrator asks by what it holds, and nothing by what nobody holds', async () => {
    const wrong: string[] = []
    let told = 0
    for (const question of questions.filter(({ name }) => / where \w+ (equals|in)$/.test(name))) {
      const { foreign } = forest.things
      const [real, missing] = [await ask(question, foreign), await ask(question, twinOf(foreign))]
      if (real.status !== 200) continue
      const [found, nothing] = [total.parse(real.body).totalDocs, total.parse(missing.body).totalDocs]
      if (found === 0 && isLocked(question, foreign)) wrong.push(question.name)
      if (found > 0 && nothing === 0) told += 1
    }
    expect(wrong).toEqual([])
    expect(told).toBeGreaterThan(60)
  })
})

/** Of an account are all documents but saved views, which belong to the person who made them. */
const slugOf = ({ name }: Question): string => /^GET \/(\S+)\/:id/.exec(name)?.[1] ?? ''

/** A JSON document is compared by its contents. */
const isLocked = ({ name }: Question, { values }: Thing): boolean => {
  const [, slug = '', field = ''] = /^GET \/(\S+) where (\w+) /.exec(name) ?? []
  const held = values[slug]?.[field]
  return held !== undefined && held !== null && typeof held !== 'object'
}

const total = z.looseObject({ totalDocs: z.number() })
