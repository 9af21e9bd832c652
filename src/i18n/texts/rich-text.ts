import type { Texts } from '../text.ts'

export const richTextTexts = {
  not_rich_text: {
    en: 'This is not a text of the editor: a document {"root":{"type":"root","children":[…]}} is expected.',
    de: 'Das ist kein Text des Editors: Erwartet wird ein Dokument {"root":{"type":"root","children":[…]}}.',
  },
  unknown_part: {
    en: 'The text holds a part of the kind “{part}”, which is not accepted. Paragraphs, headings (h2, h3), lists, links and formatted text are.',
    de: 'Der Text enthält ein Element der Art „{part}“, das nicht zulässig ist. Absätze, Überschriften (h2, h3), Listen, Links und formatierter Text sind es.',
  },
  unsafe_link: {
    en: 'The link “{url}” is not accepted. Please begin it with https://, http:// or mailto:.',
    de: 'Der Link „{url}“ ist nicht zulässig. Bitte beginnen Sie ihn mit https://, http:// oder mailto:.',
  },
  too_long: {
    en: 'The text is too long. It may have at most {limit} characters.',
    de: 'Der Text ist zu lang. Er darf höchstens {limit} Zeichen haben.',
  },
  too_deep: {
    en: 'Lists may lie at most {limit} levels deep.',
    de: 'Listen dürfen höchstens {limit} Ebenen tief sein.',
  },
} as const satisfies Texts
