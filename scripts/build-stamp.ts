/** The file that ends a build of the pages: a folder without it is not complete. */
export const buildStamp = 'clientele-build'
