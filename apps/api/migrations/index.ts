import { Hall1764000000001 } from './1764000000001-hall.ts';

/** Every migration, oldest first. One that has landed is never edited. */
export const MIGRATIONS = [Hall1764000000001];
