import { describe, expect, it } from 'vitest'
import { describeProgram } from './describe-program.ts'

const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)'
const webKit = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36'

describe('the program of a session', () => {
  it.each([
    [`${windows} ${webKit}`, 'Chrome', 'Windows'],
    [`${windows} ${webKit} Edg/126.0.0.0`, 'Edge', 'Windows'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0', 'Firefox', 'Linux'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1',
      'Safari',
      'iPhone',
    ],
    ['Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 Chrome/126.0 Mobile', 'Chrome', 'Android'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) something', null, 'macOS'],
  ])('%s', (userAgent, program, system) => {
    expect(describeProgram(userAgent)).toEqual({ program, system })
  })

  it('that is no browser is called what it calls itself', () => {
    expect(describeProgram('curl/8.5.0')).toEqual({ program: 'curl', system: null })
    expect(describeProgram('<script>')).toEqual({ program: null, system: null })
  })

  it('that says nothing is unknown', () => {
    expect(describeProgram(null)).toEqual({ program: null, system: null })
  })
})
