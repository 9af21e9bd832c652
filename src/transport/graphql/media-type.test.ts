import { describe, expect, it } from 'vitest'
import { mediaType } from './media-type.ts'

const own = 'application/graphql-response+json'

describe('the media type of a GraphQL answer', () => {
  it.each([
    own,
    `${own}; charset=utf-8`,
    `${own}, application/json;q=0.9`,
    `${own}, application/json`,
    `${own}, */*`,
    `*/*, ${own}`,
    `application/json;q=0.5, ${own.toUpperCase()};q=0.8`,
  ])('is its own for %s', (accept) => {
    expect(mediaType(accept)).toBe(own)
  })

  it.each([
    undefined,
    '',
    '*/*',
    'application/json',
    'text/html',
    `application/json, ${own}`,
    `${own};q=0`,
    `${own};q=0.5, application/json`,
    `${own};q=x`,
    `${own};q=0.1, */*`,
  ])('is JSON for %s', (accept) => {
    expect(mediaType(accept)).toBe('application/json')
  })
})
