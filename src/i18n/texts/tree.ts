import type { Texts } from '../text.ts'

export const treeTexts = {
  label: { en: 'Account tree', de: 'Kontenbaum' },
  intro: {
    en: 'Open an account to see those below it.',
    de: 'Öffnen Sie ein Konto, um die Konten darunter zu sehen.',
  },
  keys: {
    en: 'Arrow keys move through the tree, Enter opens the page of an account.',
    de: 'Mit den Pfeiltasten bewegen Sie sich im Baum, mit der Eingabetaste öffnen Sie die Seite eines Kontos.',
  },
  more: { en: 'Show more', de: 'Mehr zeigen' },
  moreOf: { en: 'Show more below {name}', de: 'Mehr unter {name} zeigen' },
  loading: { en: 'Loading …', de: 'Wird geladen …' },
  failed: { en: 'This could not be loaded.', de: 'Das konnte nicht geladen werden.' },
  again: { en: 'Try again', de: 'Erneut versuchen' },
  empty: { en: 'There are no accounts yet.', de: 'Es gibt noch keine Konten.' },
  integrator: { en: 'Integrator', de: 'Integrator' },
  customer: { en: 'Customer', de: 'Kunde' },
} as const satisfies Texts
