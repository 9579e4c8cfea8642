export { documentRoutes } from './document-routes.ts';
export { DocumentEntity } from './document.entity.ts';
export { DocumentResolver } from './document.resolver.ts';
