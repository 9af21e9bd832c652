import type { Texts } from '../text.ts'

export const treeTexts = {
  label: { en: 'Account tree', de: 'Kontenbaum' },
  intro: {
    en: 'Open an account to see those below it.',
    de: 'Öffnen Sie ein Konto, um seine Unterkonten zu sehen.',
  },
  keys: {
    en: 'Arrow keys move through the tree, Enter opens the page of an account.',
    de: 'Mit den Pfeiltasten bewegen Sie sich im Baum, mit der Eingabetaste öffnen Sie die Seite eines Kontos.',
  },
  more: { en: 'Show more', de: 'Mehr anzeigen' },
  moreOf: { en: 'Show more below {name}', de: 'Mehr unter {name} anzeigen' },
  loading: { en: 'Loading …', de: 'Wird geladen …' },
  failed: { en: 'This could not be loaded.', de: 'Das konnte nicht geladen werden.' },
  again: { en: 'Try again', de: 'Erneut versuchen' },
  empty: { en: 'There are no accounts yet.', de: 'Es gibt noch keine Konten.' },
  integrator: { en: 'Partner', de: 'Partner' },
  customer: { en: 'Customer', de: 'Kunde' },
} as const satisfies Texts
