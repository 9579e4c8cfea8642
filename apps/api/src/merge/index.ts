export { MergeResolver } from './merge.resolver.ts';
export { PersonMergeEntity } from './person-merge.entity.ts';
