/** The maximum number of documents that one request reads or changes. */
export const maxDocuments = 100
