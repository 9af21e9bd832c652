import { describe, expect, it } from 'vitest'
import { isWeakerHash } from './is-weaker-hash.ts'

const cost = { memoryCost: 19_456, timeCost: 2 }
const phc = (parameters: string, kind = 'argon2id') => `$${kind}$v=19$${parameters}$c2FsdHNhbHQ$aGFzaA`

describe('a hash', () => {
  it('is weaker with less memory, fewer passes or another algorithm', () => {
    expect(isWeakerHash(phc('m=9216,t=4,p=1'), cost)).toBe(true)
    expect(isWeakerHash(phc('m=19456,t=1,p=1'), cost)).toBe(true)
    expect(isWeakerHash(phc('m=19456,t=2,p=1', 'argon2i'), cost)).toBe(true)
    expect(isWeakerHash('$2b$10$abcdefghijklmnopqrstuv', cost)).toBe(true)
  })

  it('is not weaker with as much or more', () => {
    expect(isWeakerHash(phc('m=19456,t=2,p=1'), cost)).toBe(false)
    expect(isWeakerHash(phc('m=65536,t=3,p=4'), cost)).toBe(false)
  })
})
