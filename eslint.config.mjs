import js from '@eslint/js';
import accessibility from 'eslint-plugin-vuejs-accessibility';
import vue from 'eslint-plugin-vue';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import vueParser from 'vue-eslint-parser';
import { importBoundaries } from './scripts/lint/import-boundaries.mjs';

const oneClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'There is one clock: apps/api/src/platform/clock.',
  },
  {
    selector: "CallExpression[callee.name='Date'], MemberExpression[object.name='Date'][property.name='now']",
    message: 'There is one clock: apps/api/src/platform/clock.',
  },
];
const oneConfig = [
  {
    selector:
      "MemberExpression[object.name='process'][property.name='env'], ImportDeclaration[source.value='node:process'] ImportSpecifier[imported.name='env']",
    message: 'Only apps/api/src/config.ts reads the environment: take what you need as an argument.',
  },
];
const exactMoney = [
  {
    selector: "MemberExpression[object.name='Math'][property.name='round']",
    message: 'Amounts are rounded in one place, half-up on integers: see money.ts.',
  },
  {
    selector: "MemberExpression[property.name='toFixed']",
    message: 'toFixed rounds binary fractions: format fen as text with money.ts.',
  },
  { selector: "Identifier[name='Date']", message: 'The rules know days and months as text, and no clock.' },
];

const productCode = ['apps/*/src/**/*.{ts,vue}', 'apps/api/migrations/**/*.ts', 'packages/*/src/**/*.ts'];
const typedCode = [
  'apps/api/**/*.ts',
  'apps/web/**/*.ts',
  'packages/rules/**/*.ts',
  'packages/schema/codegen.ts',
  'tests/**/*.ts',
];
const tests = ['**/*.test.ts', 'tests/**/*.ts'];

export default defineConfig(
  {
    ignores: ['**/dist/**', '**/node_modules/**', '.cache/**', '.data/**', 'packages/schema/generated/**', '**/*.d.ts'],
  },
  // Boundaries that a comment can switch off are none.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  { files: ['**/*.{ts,vue}'], extends: [tseslint.configs.strict, tseslint.configs.stylistic] },
  {
    files: typedCode,
    extends: [tseslint.configs.strictTypeCheckedOnly],
    languageOptions: {
      parserOptions: {
        project: [
          'apps/api/tsconfig.json',
          'apps/web/tsconfig.json',
          'packages/rules/tsconfig.json',
          'packages/rules/tsconfig.test.json',
          'packages/schema/tsconfig.json',
          'tests/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.vue'],
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // The schema's classes describe a shape: what a resolver returns is a plain object of that shape.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['apps/web/**/*.{ts,vue}'],
    extends: [vue.configs['flat/recommended'], accessibility.configs['flat/recommended']],
    languageOptions: { globals: globals.browser },
    rules: {
      // The web's libraries mark as deprecated what their next major version will name differently.
      '@typescript-eslint/no-deprecated': 'off',
    },
  },
  {
    files: ['**/*.vue'],
    languageOptions: { parser: vueParser, parserOptions: { parser: tseslint.parser, sourceType: 'module' } },
    rules: {
      // Layout is Prettier's business.
      'vue/html-self-closing': 'off',
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vue/html-indent': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/no-v-html': 'error',
      'vue/define-props-declaration': ['error', 'type-based'],
      'vue/require-default-prop': 'off',
      // A label that encloses its control is bound to it; an id is as good.
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
    },
  },
  {
    files: ['**/*.{ts,vue}'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // With unchecked index access on, `!` is how a loop says that its index is in range.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      'no-undef': 'off',
    },
  },
  {
    files: productCode,
    plugins: { canbao: { rules: { 'import-boundaries': importBoundaries } } },
    rules: {
      'canbao/import-boundaries': 'error',
      'no-restricted-syntax': ['error', ...oneClock, ...oneConfig],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['packages/rules/src/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...oneConfig, ...exactMoney] },
  },
  {
    files: ['apps/api/src/platform/clock/**'],
    rules: { 'no-restricted-syntax': ['error', ...oneConfig] },
  },
  { files: ['apps/api/src/config.ts'], rules: { 'no-restricted-syntax': ['error', ...oneClock] } },
  {
    files: ['**/*.{ts,mjs}'],
    ignores: ['apps/api/migrations/**'],
    rules: { 'max-lines': ['error', 250] },
  },
  {
    files: ['**/*.{ts,mjs}'],
    ignores: ['apps/api/migrations/**', ...tests],
    rules: { 'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
