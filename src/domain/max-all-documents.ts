/** The maximum number of documents that a list without pages returns. */
export const maxAllDocuments = 1000
