import { readFileSync, writeFileSync } from 'node:fs';
import { constants, getPriority, setPriority } from 'node:os';
import type { Log } from '../log/log.ts';

/** Lets every other process of the machine go first; where the system does not allow it, all stays as it was. */
export function beNice(log: Log): void {
  try {
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  } catch (error) {
    log.debug({ err: error }, 'the priority stays as it is');
  }
}

/** How much less of a processor it gets than whoever competes for it: about a tenth. */
const STEPS_DOWN = 10;
const LOWEST = 19;

/**
 * Lets every other process of the machine go before this one, which must be of our own making; where the system does not
 * allow it, all stays as it was. It cannot be taken back.
 */
export function makeNice(pid: number, log: Log): void {
  try {
    setPriority(pid, Math.min(getPriority(pid) + STEPS_DOWN, LOWEST));
    lowerSession(`/proc/${pid}/autogroup`);
  } catch (error) {
    log.debug({ err: error, pid }, 'the priority of a process stays as it is');
  }
}

/**
 * Linux may share processors out among sessions first (`sched_autogroup_enabled`), and a process of PostgreSQL is a session of
 * its own: then the session's priority counts and the process's own does not. Without that there is no such file.
 */
function lowerSession(file: string): void {
  const current = Number(/nice (-?\d+)/.exec(readFileSync(file, 'utf8'))?.[1]);
  writeFileSync(file, String(Math.min(current + STEPS_DOWN, LOWEST)));
}
