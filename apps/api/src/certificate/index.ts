export { CertificateResolver } from './certificate.resolver.ts';
export { certificateOf } from './certificate.ts';
export { UnitCertificate } from './certificate.type.ts';
