import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import local from './eslint-rules/index.mjs'

const typescript = ['**/*.ts', '**/*.tsx']
const tests = ['tests/**', '**/*.test.ts', '**/*.test.tsx']
const generated = ['src/payload-types.ts', 'src/app/(payload)/admin/importMap.js']

export default defineConfig(
  // The examples are compiled and run by a test, each with what it is made for.
  globalIgnores([
    'docs/integrate/examples/*.ts',
    '.next/',
    'bench/stock-panel/.next/',
    '.build/',
    '.data/',
    'coverage/',
    'next-env.d.ts',
    ...generated,
  ]),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,js,mjs,cjs}'],
    plugins: { local },
    rules: {
      eqeqeq: 'error',
      'no-console': 'off',
      'no-var': 'error',
      'prefer-const': 'error',
      'local/kebab-case-file-name': 'error',
    },
  },
  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-check': true, 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true },
      ],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      // Payload hands its hooks untyped documents; `any` that one writes oneself stays refused.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // What the types call impossible does arrive at the edges: from drivers, from the network, after an await.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  // Augmenting the types of a library takes an interface.
  {
    files: ['tests/support/global-setup.ts'],
    rules: { '@typescript-eslint/consistent-type-definitions': 'off' },
  },
  {
    files: ['src/**'],
    rules: {
      'max-lines': ['error', { max: 300 }],
      'local/explicit-local-api': ['error', ['req', 'overrideAccess']],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Settings are read in src/env.ts alone.' },
      ],
    },
  },
  { files: ['src/env.ts'], rules: { 'no-restricted-properties': 'off' } },
  { files: ['src/migrations/**'], rules: { 'local/kebab-case-file-name': 'off' } },
  {
    files: ['tests/**', 'scripts/**', 'bench/**', '**/*.test.ts', '**/*.test.tsx'],
    rules: { 'local/explicit-local-api': ['error', ['overrideAccess']] },
  },
  { files: tests, rules: { 'local/no-unrun-tests': 'error' } },
)
