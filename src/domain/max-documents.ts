/** How many documents one request reads or changes. */
export const maxDocuments = 100
