export { ReviewResolver } from './review.resolver.ts';
