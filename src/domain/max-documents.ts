/** The maximum number of documents that one request reads or changes. */
export const maxDocuments = 100

/** The number of documents on a page of a list, unless a request asks for another. */
export const defaultLimit = 10

/** The largest page that a request may ask for. */
export const maxLimit = 250

/** “All of them” (`limit=0`, `pagination=false`) is answered up to this many. */
export const maxAll = 1000
