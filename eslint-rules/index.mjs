import explicitLocalAPI from './explicit-local-api.mjs'
import kebabCaseFileName from './kebab-case-file-name.mjs'
import noUnrunTests from './no-unrun-tests.mjs'

export default {
  rules: {
    'explicit-local-api': explicitLocalAPI,
    'kebab-case-file-name': kebabCaseFileName,
    'no-unrun-tests': noUnrunTests,
  },
}
