import { performance } from 'node:perf_hooks';

const interactive = process.stdout.isTTY === true && !process.env.CI;
let stepsRunning = 0;

/** Seconds as people read them: 0.4 s, 12.8 s, 3 min 05 s. */
export function readableTime(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}

/**
 * Runs one step and prints its line: what, outcome, time. On a terminal the name shows while the step runs.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work may return `{ note }` to be shown behind the time
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const begun = performance.now();
  stepsRunning += 1;
  if (interactive && stepsRunning === 1) process.stdout.write(`… ${name}`);
  try {
    const result = await work();
    const note = result && typeof result === 'object' && 'note' in result && result.note ? ` · ${result.note}` : '';
    line('✓', `${name}  ${readableTime(performance.now() - begun)}${note}`);
    return result;
  } catch (error) {
    line('✗', `${name}  ${readableTime(performance.now() - begun)}`);
    throw error;
  } finally {
    stepsRunning -= 1;
  }
}

/** One line that is not a step. */
export function say(text) {
  line('·', text);
}

function line(mark, text) {
  if (interactive) process.stdout.write('\r\x1b[K');
  process.stdout.write(`${mark} ${text}\n`);
}
