import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const server = 'http://localhost:4000';

export default defineConfig({
  plugins: [vue()],
  // The rules are built from their source, so that the browser runs the very code that the server runs.
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  build: { target: 'es2022', chunkSizeWarningLimit: 700 },
  server: {
    proxy: { '/graphql': server, '/documents': server, '/uploads': server, '/templates': server, '/downloads': server },
  },
});
