// ESLint's TypeScript cannot read .vue files; vue-tsc checks the real components.
declare module '*.vue' {
  import type { DefineComponent } from 'vue';
  const component: DefineComponent;
  export default component;
}
