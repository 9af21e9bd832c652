const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export const escapeHTML = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
