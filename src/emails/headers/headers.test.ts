import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { encodeHeaderText } from './encode-header-text.ts'
import { formatMailbox } from './format-mailbox.ts'

const texts = [
  'Maintenance on Sunday',
  '=?utf-8?B?aGFjaw==?= literal',
  'half =? of one',
  'Grüße an =?utf-8?Q?Anna?= und "alle" \\ \u{1F44B}',
  'صيانة يوم الأحد! (123)',
  'a, b <c@example.com>; "d"',
  'ä'.repeat(200),
]

const parse = (lines: string[]) => PostalMime.parse(`${lines.join('\r\n')}\r\n\r\nBody`)

describe('The text of a header', () => {
  it.each(texts)('arrives as it was written: %s', async (text) => {
    const encoded = encodeHeaderText(text)
    expect(encoded).toMatch(/^[\x20-\x7e]*$/)
    expect(Math.max(...encoded.split(' ').map((word) => word.length))).toBeLessThanOrEqual(75)
    expect((await parse([`Subject: ${encoded}`])).subject).toBe(text)
  })

  it.each(texts)('arrives so as the name of a sender: %s', async (name) => {
    const mailbox = { name, address: 'office@example.com' }
    const mail = await parse([`From: ${formatMailbox(mailbox)}`])
    expect(mail.from).toMatchObject(mailbox)
  })

  it('begins no other header', () => {
    expect(encodeHeaderText('Hello\r\nBcc: thief@example.com')).toBe('Hello Bcc: thief@example.com')
    expect(formatMailbox({ name: ' \n', address: 'office@example.com' })).toBe('office@example.com')
  })
})
