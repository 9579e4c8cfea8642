// The schema's documentation, read by vite.config.ts when the app is built.
declare module 'virtual:schema-facts' {
  const facts: import('./app/schema/schema-types.ts').SchemaFacts;
  export default facts;
}

// ESLint's TypeScript cannot read .vue files; vue-tsc checks the real components.
declare module '*.vue' {
  import type { DefineComponent } from 'vue';
  const component: DefineComponent;
  export default component;
}
