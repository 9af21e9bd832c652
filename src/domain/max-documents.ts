/** The most documents that one request reads or changes at once. */
export const maxDocuments = 100
