import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodyOf } from '../../../ui/edits/change.ts'
import { changedValues, type FormValues } from './changed-values.ts'

/** What the browser sends of a form that shows the stored values. */
const typedOf = (values: FormValues, shownAs: (name: string, text: string) => string | undefined) =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      if (typeof value === 'boolean') return value ? [[name, 'on']] : []
      const shown = shownAs(name, value)
      return shown === undefined ? [] : [[name, shown]]
    }),
  )

const oneLine = (_: string, text: string) => text.replaceAll(/[\r\n]/g, '')

const values = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,8}$/),
  fc.oneof(fc.boolean(), fc.string(), fc.constantFrom('', ' a ', 'a\nb', 'Asia/Kolkata')),
)

describe('changedValues', () => {
  it('sends nothing of a form that nobody has altered, whatever it shows of the values', () => {
    fc.assert(
      fc.property(values, fc.constantFrom('shown', 'half shown', 'not shown'), (stored, way) => {
        const shownAs = {
          shown: (_: string, text: string) => text,
          'half shown': oneLine,
          'not shown': () => undefined,
        }[way]
        expect(changedValues(stored, typedOf(stored, shownAs), shownAs)).toEqual([])
      }),
    )
  })

  it('sends a field that was altered, and it alone', () => {
    fc.assert(
      fc.property(values, fc.nat(), (stored, at) => {
        const names = Object.keys(stored)
        const name = names[at % names.length]
        if (name === undefined) return
        const altered = {
          ...stored,
          [name]: typeof stored[name] === 'boolean' ? !stored[name] : 'altered here',
        }
        const sent = bodyOf(changedValues(stored, typedOf(altered, oneLine), oneLine))
        expect(sent).toEqual({ [name]: altered[name] })
      }),
    )
  })

  it('empties a field with null', () => {
    const changes = changedValues({ city: 'Ulm', country: '' }, { city: ' ', country: '' }, oneLine)
    expect(bodyOf(changes)).toEqual({ city: null })
  })
})
