import fc from 'fast-check'
import { domainToASCII } from 'node:url'
import { expect, it } from 'vitest'
import { asciiHost } from './ascii-host.ts'
import { parseEmailAddress } from './parse-email-address.ts'

it.each([
  ['info@münchen.example', 'info@xn--mnchen-3ya.example'],
  ['info@mu\u0308nchen.example', 'info@xn--mnchen-3ya.example'],
  ['Info@MÜNCHEN.Example', 'info@xn--mnchen-3ya.example'],
  ['mira@x.example\u200b', 'mira@x.example'],
  ['\u202emira@x.example\u202c ', 'mira@x.example'],
  ["o'brien+ads@sub.x.example", "o'brien+ads@sub.x.example"],
  [`${'a'.repeat(64)}@x.example`, `${'a'.repeat(64)}@x.example`],
])('stores %j as %j', (given, address) => expect(parseEmailAddress(given)).toEqual({ address }))

it.each([
  ...[
    'a..b@x.example',
    '.a@x.example',
    'a.@x.example',
    '@x.example',
    'a@',
    'a',
    'a@x',
    'a b@x.example',
    'a@b@x.example',
  ],
  ...[
    'a@-x.example',
    'a@x..example',
    'a@x.example.',
    'a@[127.0.0.1]',
    'a@ü%2e.example',
    '"a"@x.example',
    'Mira <a@x.example>',
  ],
  ...['a@x.example\nb@x.example', 'a@ü/x.example', 'a@ü:80', 'a@ü?.example', ''],
  `${'a'.repeat(65)}@x.example`,
  `a@${`${'b'.repeat(60)}.`.repeat(4)}${'b'.repeat(10)}.example`,
])('refuses %j', (given) => expect(parseEmailAddress(given)).toEqual({ problem: 'invalid' }))

it('says why a part before the @ outside of ASCII is refused', () => {
  expect(parseEmailAddress('jürgen@x.example')).toEqual({ problem: 'local_part_not_ascii' })
})

it('reads what it stores as the same address again', () => {
  const parts = fc.string({
    unit: fc.oneof(fc.constantFrom(...'ab.Ü-_@\u200b'), fc.string({ minLength: 1, maxLength: 1 })),
    maxLength: 20,
  })
  fc.assert(
    fc.property(parts, parts, (local, host) => {
      const read = parseEmailAddress(`${local}@${host}.example`)
      if ('address' in read) expect(parseEmailAddress(read.address)).toEqual(read)
    }),
    { numRuns: 2000 },
  )
})

it('writes hosts as Node does', () => {
  for (const host of ['MÜNCHEN.example', 'straße.example', '例え.テスト', 'a.Ümlaut.example', 'x.example'])
    expect(asciiHost(host)).toBe(domainToASCII(host))
})
