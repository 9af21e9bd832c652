import { describe, expect, it } from 'vitest'
import { decidePassword } from './password-policy.ts'

const decide = (
  password: string,
  options: { minimumLength?: number; personal?: string[]; common?: string[] } = {},
) =>
  decidePassword({
    password,
    minimumLength: options.minimumLength ?? 8,
    personal: options.personal ?? [],
    isCommon: (candidate) => (options.common ?? []).includes(candidate),
  }).code

describe('the password policy', () => {
  it('asks for the minimum number of characters, not bytes', () => {
    expect(decide('äöüßäöü')).toBe('too_short')
    expect(decide('äöüßäöüß')).toBe('ok')
    expect(decide('🐘🐘🐘🐘')).toBe('too_short')
  })

  it('never goes below four characters, whatever the setting', () => {
    expect(decide('abc', { minimumLength: 1 })).toBe('too_short')
    expect(decide('qxzv', { minimumLength: 1 })).toBe('ok')
  })

  it('welcomes long phrases, spaces and emoji, up to 1024 bytes', () => {
    expect(decide('correct horse battery staple 🐎')).toBe('ok')
    expect(decide('x9'.repeat(512))).toBe('ok')
    expect(decide('x9'.repeat(512) + 'x')).toBe('too_long')
    expect(decide('ä'.repeat(600))).toBe('too_long')
  })

  it('refuses what is common, also when written in full-width letters', () => {
    expect(decide('password1', { common: ['password1'] })).toBe('common')
    expect(decide('ｐａｓｓｗｏｒｄ１', { common: ['password1'] })).toBe('common')
  })

  it('refuses the own name, user name and e-mail, alone, joined or with a few characters more', () => {
    const personal = ['anna.smith', 'anna.smith@example.com', 'Anna', 'Smith']
    for (const password of ['anna.smith', 'AnnaSmith', 'annasmith12!', 'smithanna', 'anna.smith@example.com'])
      expect(decide(password, { personal })).toBe('personal')
    expect(decide('anna walks the dog at nine', { personal })).toBe('ok')
  })
})
