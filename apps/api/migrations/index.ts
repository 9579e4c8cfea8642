import { OpenTheHall1795392000000 } from './0001-open-the-hall/open-the-hall.ts';

/** Every migration, oldest first. One that has landed is never edited. */
export const migrations = [OpenTheHall1795392000000];
