export { AccessTokenEntity } from './access-token.entity.ts';
export { TokenResolver } from './token.resolver.ts';
