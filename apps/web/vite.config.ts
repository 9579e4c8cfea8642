import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';
import { monacoInChinese } from './monaco-in-chinese.ts';
import { schemaFacts } from './src/app/schema/schema-facts.ts';

const server = 'http://localhost:4000';

/** `virtual:schema-facts`: what the printed schema tells, as data, so that no page has to read GraphQL's own language. */
function schemaDocumentation(): Plugin {
  const name = 'virtual:schema-facts';
  const sdl = createRequire(import.meta.url).resolve('@canbao/schema/schema.graphql');
  return {
    name: 'schema-documentation',
    resolveId: (source) => (source === name ? `\0${name}` : undefined),
    load(id) {
      if (id !== `\0${name}`) return undefined;
      this.addWatchFile(sdl);
      const facts = JSON.stringify(schemaFacts(readFileSync(sdl, 'utf8')));
      return `export default JSON.parse(${JSON.stringify(facts)});`;
    },
  };
}

export default defineConfig({
  plugins: [vue(), schemaDocumentation(), monacoInChinese()],
  // The rules are built from their source, so that the browser runs the very code that the server runs.
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  build: {
    target: 'es2022',
    // the editor of the explorer, which is loaded with it alone
    chunkSizeWarningLimit: 3000,
    // React’s libraries say at the head of each file for whom they were compiled, which a bundle does not keep
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  server: {
    proxy: { '/graphql': server, '/documents': server, '/uploads': server, '/templates': server, '/downloads': server },
  },
});
