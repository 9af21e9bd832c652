'use client'

const yearSeconds = 365 * 24 * 60 * 60

/** Keeps a choice of the reader in the cookie that Payload's own pages read too. */
export const remember = (name: 'payload-lng' | 'payload-theme', value: string): void => {
  document.cookie = `${name}=${value}; path=/; max-age=${yearSeconds}; samesite=lax`
}
