import { AMOUNTS } from './amounts.ts';
import { BUSINESS } from './business.ts';
import type { GalleryExample } from './example.ts';
import { PEOPLE } from './people.ts';
import { STATISTICS } from './statistics.ts';

export { GALLERY_TOPICS } from './example.ts';
export type { GalleryExample } from './example.ts';
export type { GalleryTerms } from './terms.ts';

/** 示例, all of them. A new one is an entry in its topic's file; the tests check it against the schema and ask it as an analyst. */
export const GALLERY: readonly GalleryExample[] = [...AMOUNTS, ...STATISTICS, ...PEOPLE, ...BUSINESS];
