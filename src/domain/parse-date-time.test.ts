import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseDateTime } from './parse-date-time.ts'

it.each([
  '2027-02-31T00:00:00Z',
  '2027-02-29T00:00:00Z',
  '2027-13-01T00:00:00Z',
  '2027-00-10T00:00:00Z',
  '2027-12-24T24:00:00Z',
  '2027-12-24T23:60:00Z',
  '2027-12-24T23:59:60Z',
  '2027-12-24T00:00:00+24:00',
  '2027-12-24T00:00',
  '2027-12-24T00:00:00',
  '2027-12-24',
  '24.12.2027',
  '1798761600000',
  'tomorrow',
  'Fri, 24 Dec 2027 00:00:00 GMT',
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59-01:00',
  '+12027-12-24T00:00:00Z',
  '',
])('reads no moment from %s', (text) => expect(parseDateTime(text)).toBeUndefined())

it.each([1798761600000, null, undefined, true, {}, []])('reads no moment from %s', (value) =>
  expect(parseDateTime(value)).toBeUndefined(),
)

it.each([
  ['2027-12-24T09:00+01:00', '2027-12-24T08:00:00.000Z'],
  ['2027-12-24t08:00:00z', '2027-12-24T08:00:00.000Z'],
  ['2027-12-24T08:00:00.123456-02:30', '2027-12-24T10:30:00.123Z'],
  ['2028-02-29T00:00:00Z', '2028-02-29T00:00:00.000Z'],
])('reads %s as %s', (text, moment) => expect(parseDateTime(text)?.toISOString()).toBe(moment))

it('reads every moment as it is written, in every offset', () => {
  const moments = fc.date({ min: new Date('0100-01-01'), max: new Date('9998-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(moments, fc.integer({ min: -23 * 60, max: 23 * 60 }), (moment, offset) => {
      expect(parseDateTime(moment.toISOString())).toEqual(moment)
      const local = new Date(moment.getTime() + offset * 60_000).toISOString().slice(0, -1)
      const two = (part: number) => String(Math.trunc(part)).padStart(2, '0')
      const written = `${local}${offset < 0 ? '-' : '+'}${two(Math.abs(offset) / 60)}:${two(Math.abs(offset) % 60)}`
      expect(parseDateTime(written)).toEqual(moment)
    }),
  )
})
