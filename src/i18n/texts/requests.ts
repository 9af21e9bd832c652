import type { Texts } from '../text.ts'

/** What the gate says to requests it does not let through, and to fields whose value has the wrong kind. */
export const requestTexts = {
  target: {
    address: { en: 'This address cannot be read.', de: 'Diese Adresse ist nicht lesbar.' },
    encoding: {
      en: 'The address contains a “%” sequence that is not valid UTF-8.',
      de: 'Die Adresse enthält eine „%“-Folge, die kein gültiges UTF-8 ist.',
    },
    headers: {
      en: 'The headers of the request are too large.',
      de: 'Die Kopfzeilen der Anfrage sind zu groß.',
    },
    http: { en: 'This is not a valid HTTP request.', de: 'Dies ist keine gültige HTTP-Anfrage.' },
    foreignOrigin: {
      en: 'Requests from other websites are not accepted.',
      de: 'Anfragen von anderen Websites werden nicht angenommen.',
    },
  },
  preferences: {
    key: {
      en: 'A preference has a name of at most 200 letters, digits, dots, hyphens and underscores.',
      de: 'Eine Einstellung hat einen Namen aus höchstens 200 Buchstaben, Ziffern, Punkten, Binde- und Unterstrichen.',
    },
  },
  body: {
    broken: {
      en: 'The body is not valid JSON. Please check its syntax.',
      de: 'Der Inhalt ist kein gültiges JSON. Bitte prüfen Sie die Syntax.',
    },
    encoding: { en: 'The body is not valid UTF-8.', de: 'Der Inhalt ist kein gültiges UTF-8.' },
    notObject: {
      en: 'The body must be a JSON object, such as { "name": "…" }.',
      de: 'Der Inhalt muss ein JSON-Objekt sein, etwa { "name": "…" }.',
    },
    tooDeep: {
      en: 'The body is nested too deeply. At most {limit} levels are accepted.',
      de: 'Der Inhalt ist zu tief verschachtelt. Höchstens {limit} Ebenen werden angenommen.',
    },
    forbiddenKey: {
      en: 'The name “{key}” cannot be used here.',
      de: 'Der Name „{key}“ kann hier nicht verwendet werden.',
    },
    unreadableText: {
      en: 'Texts must not contain NUL bytes or broken characters.',
      de: 'Texte dürfen keine NUL-Bytes und keine kaputten Zeichen enthalten.',
    },
    number: {
      en: 'A number in the body is out of range.',
      de: 'Eine Zahl im Inhalt liegt außerhalb des Bereichs.',
    },
    interrupted: {
      en: 'The request ended before it was complete.',
      de: 'Die Anfrage endete, bevor sie vollständig war.',
    },
  },
  query: {
    wholeNumber: {
      en: '“{name}” must be a whole number from {min} to {max}.',
      de: '„{name}“ muss eine ganze Zahl von {min} bis {max} sein.',
    },
    truth: { en: '“{name}” must be true or false.', de: '„{name}“ muss true oder false sein.' },
    shape: {
      en: '“{name}” cannot be read. It looks like this: {example}.',
      de: '„{name}“ ist nicht lesbar. So sieht es aus: {example}.',
    },
    tooMany: {
      en: '“{name}” has too many parts. At most {limit} are accepted.',
      de: '„{name}“ hat zu viele Teile. Höchstens {limit} werden angenommen.',
    },
    tooDeep: {
      en: '“{name}” is nested too deeply. At most {limit} levels are accepted.',
      de: '„{name}“ ist zu tief verschachtelt. Höchstens {limit} Ebenen werden angenommen.',
    },
    operator: {
      en: '“{operator}” is not an operator. Please use one of: {known}.',
      de: '„{operator}“ ist kein Operator. Bitte verwenden Sie einen von: {known}.',
    },
    select: {
      en: '“select” asks for “{name}”, which is no field.',
      de: '„select“ fragt nach „{name}“, das kein Feld ist.',
    },
    selectNear: {
      en: '“select” asks for “{name}”, which is no field. Did you mean “{nearest}”?',
      de: '„select“ fragt nach „{name}“, das kein Feld ist. Meinten Sie „{nearest}“?',
    },
    path: {
      en: '“{path}” cannot be used to filter or sort.',
      de: 'Nach „{path}“ kann nicht gefiltert oder sortiert werden.',
    },
    value: {
      en: 'A value does not fit the field it is compared with.',
      de: 'Ein Wert passt nicht zu dem Feld, mit dem er verglichen wird.',
    },
    valueOf: { en: 'The value does not fit “{path}”.', de: 'Der Wert passt nicht zu „{path}“.' },
    momentOf: {
      en: '“{path}” is compared with a day such as 2026-01-31, or with a moment and its offset such as 2026-01-31T12:00:00Z.',
      de: '„{path}“ wird mit einem Tag wie 2026-01-31 verglichen oder mit einem Zeitpunkt samt Abstand zu UTC wie 2026-01-31T12:00:00Z.',
    },
    emptyOperand: {
      en: '“{path}” cannot be compared with an empty value. To find what has no value, please use exists=false or equals=null.',
      de: '„{path}“ kann nicht mit einem leeren Wert verglichen werden. Um zu finden, was keinen Wert hat, verwenden Sie bitte exists=false oder equals=null.',
    },
    whereRequired: {
      en: 'Please say with “where” which documents are meant.',
      de: 'Bitte geben Sie mit „where“ an, welche Dokumente gemeint sind.',
    },
    tooManyDocuments: {
      en: 'More than {limit} documents match. Please send “limit={limit}” to go on in steps, or narrow the filter.',
      de: 'Mehr als {limit} Dokumente passen. Bitte senden Sie „limit={limit}“, um schrittweise vorzugehen, oder grenzen Sie den Filter ein.',
    },
    pageInstead: {
      en: 'More than {limit} documents match, so they cannot be sent at once. Please ask for pages with “limit” ({max} at most) and “page”.',
      de: 'Mehr als {limit} Dokumente passen und können nicht auf einmal gesendet werden. Bitte fragen Sie seitenweise mit „limit“ (höchstens {max}) und „page“.',
    },
  },
  bulk: {
    updatedInPart: {
      en: '{done} of {total} {label} changed and stored; {failed} left as they were. “docs” has the changed ones, “errors” says for each of the others why.',
      de: '{done} von {total} {label} geändert und gespeichert; {failed} unverändert. „docs“ enthält die geänderten, „errors“ nennt für jedes der anderen den Grund.',
    },
    deletedInPart: {
      en: '{done} of {total} {label} deleted; {failed} still there. “docs” has the deleted ones, “errors” says for each of the others why.',
      de: '{done} von {total} {label} gelöscht; {failed} noch vorhanden. „docs“ enthält die gelöschten, „errors“ nennt für jedes der anderen den Grund.',
    },
  },
  field: {
    required: { en: 'Please fill in this field.', de: 'Bitte füllen Sie dieses Feld aus.' },
    text: { en: 'This must be a text.', de: 'Hier wird ein Text erwartet.' },
    number: { en: 'This must be a number.', de: 'Hier wird eine Zahl erwartet.' },
    truth: { en: 'This must be true or false.', de: 'Hier wird true oder false erwartet.' },
    date: {
      en: 'This must be an existing date and time with its offset from UTC, such as 2026-01-31T12:00:00Z or 2026-01-31T13:00:00+01:00.',
      de: 'Hier wird ein Zeitpunkt erwartet, den es gibt, mit seinem Abstand von UTC, etwa 2026-01-31T12:00:00Z oder 2026-01-31T13:00:00+01:00.',
    },
    reference: {
      en: 'This must be the id of a document that exists.',
      de: 'Hier wird die Id eines vorhandenen Dokuments erwartet.',
    },
    group: { en: 'This must be an object.', de: 'Hier wird ein Objekt erwartet.' },
    list: { en: 'This must be a list.', de: 'Hier wird eine Liste erwartet.' },
    invalid: { en: 'This value is not accepted.', de: 'Dieser Wert wird nicht angenommen.' },
  },
  graphql: {
    query: {
      en: 'The body must be an object with “query” and, if wanted, “variables” and “operationName”. One operation at a time.',
      de: 'Der Inhalt muss ein Objekt mit „query“ und, falls gewünscht, „variables“ und „operationName“ sein. Nur eine Operation auf einmal.',
    },
    tokens: { en: 'The query is too long.', de: 'Die Abfrage ist zu lang.' },
    depth: {
      en: 'The query is nested too deeply. At most {limit} levels are accepted.',
      de: 'Die Abfrage ist zu tief verschachtelt. Höchstens {limit} Ebenen werden angenommen.',
    },
    aliases: {
      en: 'The query has too many aliases. At most {limit} are accepted.',
      de: 'Die Abfrage hat zu viele Aliase. Höchstens {limit} werden angenommen.',
    },
    directives: {
      en: 'The query has too many directives. At most {limit} are accepted.',
      de: 'Die Abfrage hat zu viele Direktiven. Höchstens {limit} werden angenommen.',
    },
    cycle: {
      en: 'The fragments of the query form a circle.',
      de: 'Die Fragmente der Abfrage bilden einen Kreis.',
    },
    oneOperation: {
      en: 'Please send one operation per request.',
      de: 'Bitte senden Sie eine Operation je Anfrage.',
    },
    oneMutation: {
      en: 'Please send one mutation per request.',
      de: 'Bitte senden Sie eine Mutation je Anfrage.',
    },
    cost: {
      en: 'The query asks for too much at once. Please lower “limit” or name fewer fields.',
      de: 'Die Abfrage verlangt zu viel auf einmal. Bitte senken Sie „limit“ oder nennen Sie weniger Felder.',
    },
    introspection: {
      en: 'Please sign in as staff to see the schema.',
      de: 'Bitte melden Sie sich als Mitarbeiter an, um das Schema zu sehen.',
    },
    invalid: { en: 'The query is not valid: {reason}', de: 'Die Abfrage ist nicht gültig: {reason}' },
  },
} as const satisfies Texts
