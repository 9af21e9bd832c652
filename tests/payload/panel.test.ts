import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { describe, expect, it } from 'vitest'
import { importDateFNSLocale } from '@payloadcms/translations'
import { formatDate } from '../../node_modules/@payloadcms/ui/dist/utilities/formatDocTitle/formatDateTitle.js'
import { fieldReducer } from '../../node_modules/@payloadcms/ui/dist/forms/Form/fieldReducer.js'
import { momentPicker } from '../../src/fields/moment-picker.ts'
import { formatMoment } from '../../src/i18n/format-moment.ts'
import { languages } from '../../src/i18n/language.ts'
import { dayFirstDates } from '../../src/payload/panel/day-first-dates.ts'
import { editorTexts } from '../../src/i18n/texts/panel.ts'

/**
 * The reasons for the patches of the panel, and what they rely on in the code that Payload ships: its form reducer is
 * run, its markup is read.
 */
const filesIn = (folder: string, isWanted: (name: string) => boolean): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'exports' ? [] : filesIn(file, isWanted)
    return isWanted(entry.name) ? [readFileSync(file, 'utf8')] : []
  })

const shipped = (file: string) => readFileSync(path.join('node_modules/@payloadcms', file), 'utf8')

const theirs = ['ui', 'next', 'richtext-lexical'].flatMap((name) =>
  filesIn(`node_modules/@payloadcms/${name}/dist`, (file) => file.endsWith('.js')),
)

const hasWord = (text: string, word: string) => new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(text)

/** Names that Payload builds from a variable: the file, and the expression there. */
const madeUp: [name: RegExp, file: string, text: string][] = [
  [/^collection-edit--/, 'ui/dist/views/Edit/index.js', '`collection-edit--${collectionSlug}`'],
  [/^collection-list--/, 'ui/dist/views/List/index.js', '${baseClass}--${collectionSlug}`'],
  [/^btn--style-/, 'ui/dist/elements/Button/index.js', '`${baseClass}--style-${buttonStyle}`'],
  [/^rs__/, 'ui/dist/elements/ReactSelect/index.js', 'classNamePrefix: "rs"'],
  [/^cell-/, 'ui/dist/elements/Table/index.js', '`cell-${accessor'],
  [/^template-default--/, 'next/dist/templates/Default/Wrapper/index.js', '`${baseClass}--nav-open`'],
  [/^tabs-field__tab-button--/, 'ui/dist/fields/Tabs/Tab/index.js', '`${baseClass}--active`'],
]

/** Whether a page of Payload’s has a class, written in full or as a block name and a suffix. */
const isRendered = (name: string): boolean => {
  const made = madeUp.find(([pattern]) => pattern.test(name))
  if (made) return shipped(made[1]).includes(made[2])
  const [, block = '', rest = ''] = /^(.+?)((?:__|--).*)?$/.exec(name) ?? []
  return theirs.some((text) => hasWord(text, name) || (rest && hasWord(text, block) && text.includes(rest)))
}

describe('keep-errors, sort-errors', () => {
  const wrong: FormState = {
    name: { value: 'taken', valid: false, errorMessage: 'Taken.', initialValue: '' },
  }
  const said = { name: { valid: true, errorMessage: undefined } }
  const merge = (state: FormState) =>
    fieldReducer(state, { type: 'MERGE_SERVER_STATE', prevStateRef: { current: {} }, serverState: said })

  it('are needed: an answer about the form wipes the error of a refused save', () => {
    expect(merge(wrong).name).toMatchObject({ value: 'taken', valid: true, errorMessage: undefined })
  })

  it('are needed: an error stays at a field whose value has changed', () => {
    const typed = fieldReducer(wrong, { type: 'UPDATE', path: 'name', value: 'free' })
    expect(typed.name).toMatchObject({ value: 'free', valid: false, errorMessage: 'Taken.' })
  })

  it('rely on actions that put an error back and take it away, and leave the value', () => {
    const errors = [{ path: 'name', message: 'Taken.' }]
    const back = fieldReducer(merge(wrong), { type: 'ADD_SERVER_ERRORS', errors })
    expect(back.name).toMatchObject({ value: 'taken', valid: false, errorMessage: 'Taken.' })
    const mended = fieldReducer(back, { type: 'UPDATE', path: 'name', valid: true, errorMessage: undefined })
    expect(mended.name).toMatchObject({ value: 'taken', valid: true, errorMessage: undefined })
  })

  it('rely on groups that keep the paths of errors within them', () => {
    const state: FormState = { address: {}, 'address.street': { value: '' } }
    const errors = [{ path: 'address.street', message: 'Missing.' }]
    expect(fieldReducer(state, { type: 'ADD_SERVER_ERRORS', errors }).address?.errorPaths).toEqual([
      'address.street',
    ])
  })
})

describe('refetch-form-state, track-form-requests, form-requests', () => {
  const form = shipped('ui/dist/forms/Form/index.js')

  it('are needed: what an answer brings counts as asked about, changed values included', () => {
    expect(form).toMatch(/!dequal\(formState, prevFormState\.current\)\) && modified\) \{\s+executeOnChange/)
    const asked = { current: {} }
    const state: FormState = { name: { value: 'typed since the question' } }
    const serverState: FormState = { name: { valid: true } }
    const next = fieldReducer(state, { type: 'MERGE_SERVER_STATE', prevStateRef: asked, serverState })
    expect(asked.current).toBe(next)
    expect(next.name?.value).toBe('typed since the question')
  })

  it('rely on a question 250 ms after a change, half of what they wait', () => {
    expect(form).toMatch(
      /useDebouncedEffect\(\(\) => \{[^}]+executeOnChange[^}]+\}[^}]+\}, \[[^\]]+\], 250\)/,
    )
  })

  it('rely on an action that makes a field differ by a key of ours', () => {
    const state: FormState = { name: { value: 'a' } }
    const formState = { name: { value: 'a', askedAgain: 1 } }
    expect(fieldReducer(state, { type: 'UPDATE_MANY', formState })).toEqual(formState)
  })

  it('rely on forms that ask by `getFormState` of the context of server functions', () => {
    expect(shipped('ui/dist/views/Edit/index.js')).toMatch(
      /getFormState\(\{[^}]*formState: prevFormState,[^}]*\}/,
    )
    expect(shipped('ui/dist/providers/ServerFunctions/index.js')).toContain('ServerFunctionsContext')
  })
})

describe('send-changes, find-changes, intercept-saves', () => {
  it('are needed: a form sends back all that the page was loaded with', () => {
    const state: FormState = { name: { value: 'new' }, lastSignInAt: { value: 'old', initialValue: 'old' } }
    expect(reduceFieldsToValues(state)).toEqual({ name: 'new', lastSignInAt: 'old' })
  })

  it('rely on a form that sends its values as `_payload` of a PATCH, or a POST for a global', () => {
    const form = shipped('ui/dist/forms/Form/index.js')
    expect(form).toMatch(/requests\[methodToUse\.toLowerCase\(\)\]\(actionArg, \{\s+body: formData/)
    expect(form).toContain('_payload: JSON.stringify(data_5)')
    expect(shipped('ui/dist/views/Edit/index.js')).toContain("method: id ? 'PATCH' : 'POST'")
    expect(shipped('ui/dist/utilities/api.js')).toMatch(/method: 'PATCH'\s+\};\s+return fetch\(url, /)
    expect(shipped('ui/dist/utilities/api.js')).toMatch(/method: 'post'\s+\};\s+return fetch\(`\$\{url\}`, /)
  })

  it('rely on a form that takes over the document of the answer, and forgets after a refusal that it is unsaved', () => {
    const form = shipped('ui/dist/forms/Form/index.js')
    expect(form).toMatch(/if \(!modifiedWhileProcessingRef\.current\) \{\s+setModified\(false\)/)
    expect(shipped('ui/dist/views/Edit/index.js')).toContain('const document = json?.doc || json?.result')
    const state: FormState = { name: { value: 'mine', initialValue: 'old' } }
    const serverState: FormState = { name: { value: 'theirs', initialValue: 'theirs' } }
    const next = fieldReducer(state, {
      type: 'MERGE_SERVER_STATE',
      acceptValues: true,
      prevStateRef: { current: {} },
      serverState,
    })
    expect(next.name).toMatchObject({ value: 'theirs', initialValue: 'theirs' })
  })
})

describe('guard-back', () => {
  it('is needed: only links are asked about', () => {
    const text = shipped('ui/dist/elements/LeaveWithoutSaving/usePreventLeave.js')
    expect(text).toContain("document.addEventListener('click', handleClick, true)")
    expect(text).not.toContain('popstate')
  })

  it('relies on a router that listens to popstate, and not before others do', () => {
    const router = readFileSync('node_modules/next/dist/client/components/app-router.js', 'utf8')
    expect(router).toContain("window.addEventListener('popstate', onPopState);")
  })
})

describe('day-first-dates', () => {
  it('is needed: one pattern serves all languages, and English is American', async () => {
    const english = await importDateFNSLocale('en-US')
    expect(english.formatLong.date({ width: 'full' })).toBe('EEEE, MMMM do, y')
  })

  it.each(languages)('writes moments in %s as all other pages do', async (language) => {
    const dateFNSKey = language === 'en' ? ('en-US' as const) : language
    const dateFNS = await importDateFNSLocale(dateFNSKey)
    dayFirstDates(dateFNS, language)
    const i18n = { dateFNS, dateFNSKey, language, fallbackLanguage: 'en', translations: {}, t: () => '' }
    for (let month = 0; month < 12; month += 1) {
      const moment = new Date(2026, month, 3, 9, 5)
      const pattern = momentPicker.displayFormat
      const shown = formatDate({ date: moment, i18n, pattern })
      const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
      expect(shown).toBe(formatMoment(moment, language, zone))
    }
  })
})

describe('focus-first-error', () => {
  it('is needed: a form does not go to what is wrong in it', () => {
    const forms = filesIn('node_modules/@payloadcms/ui/dist/forms', (name) => name.endsWith('.js'))
    const edit = shipped('ui/dist/views/Edit/index.js')
    for (const text of [...forms, edit]) expect(text).not.toMatch(/scrollIntoView|\.focus\(/)
  })

  it('relies on classes of fields, their errors and folds', () => {
    const names = ['field-error', 'field-type', 'collapsible--collapsed', 'collapsible__toggle']
    expect(names.filter((name) => !isRendered(name))).toEqual([])
  })
})

describe('title-new-document', () => {
  it('is needed: a document without a title is called untitled, in brackets', () => {
    const text = shipped('ui/dist/utilities/formatDocTitle/index.js')
    expect(text).toContain("`[${i18n.t('general:untitled')}]`")
    expect(shipped('ui/dist/providers/DocumentTitle/index.js')).toContain('setDocumentTitle')
  })
})

describe('patch-accessibility', () => {
  it('relies on classes of Payload’s', () => {
    const names = [
      ...['field-type', 'field-label', 'field-error', 'field-description', 'popup-button', 'sort-column'],
      ...['date-time-picker__clear-button', 'sort-column__button', 'sort-column__asc', 'sort-column__label'],
      'template-default__wrap',
    ]
    expect(names.filter((name) => !isRendered(name))).toEqual([])
  })

  it('is needed: fields are not bound to their help and errors', () => {
    const fields = filesIn('node_modules/@payloadcms/ui/dist/fields', (name) => name.endsWith('.js'))
    for (const text of fields) expect(text).not.toMatch(/aria-(describedby|invalid)/)
  })

  it('is needed: buttons, checkboxes and pickers have no name', () => {
    expect(shipped('ui/dist/elements/Popup/PopupTrigger/index.js')).not.toContain('aria-label')
    expect(shipped('ui/dist/elements/DatePicker/DatePicker.js')).not.toContain('aria-label')
    expect(shipped('ui/dist/elements/ReactSelect/index.js')).not.toContain('aria-label')
    expect(shipped('ui/dist/elements/SelectRow/index.js')).not.toContain('aria-label')
    expect(shipped('ui/dist/fields/Checkbox/Input.js')).toContain('"aria-label": ""')
  })

  it('is needed: buttons of order write an object where the label of a field has languages', () => {
    expect(shipped('ui/dist/elements/SortColumn/index.js')).toMatch(
      /"aria-label": t\("general:sortByLabelDirection", \{\s+direction: t\("general:ascending"\),\s+label\s+\}\)/,
    )
  })

  it('is needed: no part of a page is the main one', () => {
    expect(shipped('next/dist/templates/Default/index.js')).not.toMatch(/_jsxs?\("main"|role: "main"/)
  })
})

describe('patch-editor-accessibility', () => {
  const button = shipped('richtext-lexical/dist/features/toolbars/shared/ToolbarButton/index.js')
  const dropDown = shipped('richtext-lexical/dist/features/toolbars/shared/ToolbarDropdown/DropDown.js')

  it('is needed: the buttons of the editor have no name', () => {
    expect(button).not.toContain('aria-label')
  })

  it('relies on classes and keys of its buttons', () => {
    const names = ['toolbar-popup__button', 'toolbar-popup__dropdown']
    expect(names.filter((name) => !isRendered(name))).toEqual([])
    expect(button).toContain('"data-button-key": item.key')
    expect(dropDown).toContain('"data-dropdown-key": dropdownKey')
    const keys = Object.keys(editorTexts)
    const features = filesIn('node_modules/@payloadcms/richtext-lexical/dist/features', (name) =>
      name.endsWith('.js'),
    )
    expect(keys.filter((key) => !features.some((text) => text.includes(`key: '${key}'`)))).toEqual([])
  })
})

describe('the styles of the panel', () => {
  it('name no class that neither our pages nor Payload’s have', () => {
    const rules = filesIn('src/admin/styles', (name) => name.endsWith('.css'))
      .join('\n')
      .replaceAll(/\/\*[\s\S]*?\*\//g, '')
      .replaceAll(/(?<=[{;])[^{};]*;/g, '')
    const names = new Set([...rules.matchAll(/\.([a-zA-Z_][\w-]*)/g)].map(([, name = '']) => name))
    const ours = filesIn('src', (name) => /\.tsx?$/.test(name)).join('\n')
    const isOurs = (name: string) => {
      const [block = '', modifier] = name.split('--')
      return hasWord(ours, name) || (modifier !== undefined && hasWord(ours, `${block}--`))
    }
    expect(names.size).toBeGreaterThan(100)
    expect(isRendered('field-type__of-no-page')).toBe(false)
    expect([...names].filter((name) => !isOurs(name) && !isRendered(name))).toEqual([])
  })
})
