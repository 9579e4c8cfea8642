export { PortalResolver } from './portal.resolver.ts';
