export { documentRoutes } from './document-routes.ts';
export { DocumentEntity } from './document.entity.ts';
export { CertificateFormResolver, DocumentResolver, StatementFormResolver } from './document.resolver.ts';
