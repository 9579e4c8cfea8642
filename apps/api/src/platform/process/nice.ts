import { constants, setPriority } from 'node:os';
import type { Log } from '../log/log.ts';

/** Lets every other process of the machine go first; where the system does not allow it, all stays as it was. */
export function beNice(log: Log): void {
  try {
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  } catch (error) {
    log.debug({ err: error }, 'the priority stays as it is');
  }
}
