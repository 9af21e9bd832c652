/** The maximum number of documents on a page, and in one change of many. */
export const maxDocuments = 250
