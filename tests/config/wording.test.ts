import { readdirSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { panelWording } from '../../src/admin/panel-wording.ts'
import { mailKinds } from '../../src/emails/kinds/index.ts'
import { languages } from '../../src/i18n/language.ts'
import { startApp } from '../support/start-app.ts'
import { findWords } from './support/find-words.ts'
import { readWording } from './support/read-wording.ts'
import { stringsIn, textsIn, type PlacedText } from './support/texts-in.ts'

const source = fileURLToPath(new URL('../../src', import.meta.url))
const wording = readWording()

let ofModules: PlacedText[]
let ofConfig: PlacedText[]

beforeAll(async () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(^i18n\/texts\/[\w-]+|^collections\/.*\/texts)\.ts$/.test(file),
  )
  ofModules = (
    await Promise.all(
      files.map(async (file) => {
        const exports: unknown = await import(pathToFileURL(path.join(source, file)).href)
        return Object.entries(Object(exports)).flatMap(([name, value]) => textsIn(value, name))
      }),
    )
  ).flat()
  const { payload } = await startApp()
  const { collections, globals } = payload.config
  ofConfig = [
    ...collections.flatMap(({ slug, labels, admin, fields }) => textsIn({ labels, admin, fields }, slug)),
    ...globals.flatMap(({ slug, label, admin, fields }) => textsIn({ label, admin, fields }, slug)),
  ]
})

describe('no text holds a word that docs/wording.md has put aside', () => {
  it('among those of the product', () => {
    expect(ofModules.length).toBeGreaterThan(1_000)
    expect(findWords(ofModules, wording)).toEqual([])
  })

  it('among labels and descriptions of the panel', () => {
    expect(ofConfig.length).toBeGreaterThan(300)
    expect(findWords(ofConfig, wording)).toEqual([])
  })

  it('among the original words of mails', () => {
    const texts = textsIn(mailKinds, 'mailKinds')
    expect(texts.length).toBeGreaterThan(100)
    expect(findWords(texts, wording)).toEqual([])
  })

  it('among what replaces Payload’s own words', () => {
    const texts = languages.flatMap((language) => stringsIn(panelWording[language], 'panelWording', language))
    expect(texts.length).toBeGreaterThan(30)
    expect(findWords(texts, wording)).toEqual([])
  })
})

describe('a word that was put aside', () => {
  const found = (en: string, de: string) => findWords(textsIn({ en, de }, 'x'), wording)

  it.each([
    ['Add an integrator', 'x', ['x (en): integrator']],
    ['x', 'Eine Mitteilung senden', ['x (de): Mitteilung']],
    ['Mails.', 'Login-Seite', ['x (en): mails', 'x (de): Login']],
    ['Empty: at once', 'Leer: sofort', ['x (en): Empty:', 'x (de): Leer:']],
    ['Enabled', 'Aktiviert', ['x (en): ^enabled$', 'x (de): ^aktiviert$']],
  ])('is found: “%s”, “%s”', (en, de, words) => {
    expect(found(en, de)).toEqual(words)
  })

  it.each([
    ['E-mails go to {login}', 'E-Mails gehen an {Login}'],
    ['The account is enabled again', 'Das Konto wird wieder aktiviert'],
    ['Disintegrators', 'Anlagenbau'],
  ])('is not found in “%s”, “%s”', (en, de) => {
    expect(found(en, de)).toEqual([])
  })

  it('is allowed only where an exception names it, and each exception is needed', () => {
    const places = new Set(findWords(ofModules, { ...wording, exceptions: [] }))
    const needed = wording.exceptions.filter(({ word, text }) =>
      languages.some((language) => places.has(`${text} (${language}): ${word}`)),
    )
    const texts = new Set(needed.map(({ text }) => text))
    expect(
      [...new Set(wording.exceptions.map(({ text }) => text))].filter((text) => !texts.has(text)),
    ).toEqual([])
  })
})

describe('the page', () => {
  it('has lists in both languages', () => {
    expect(wording.noLonger.en.length).toBeGreaterThan(50)
    expect(wording.noLonger.de.length).toBeGreaterThan(50)
  })
})
