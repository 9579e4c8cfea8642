import { createInterface } from 'node:readline';

/**
 * Shows the server's log to somebody at a terminal: a line of JSON becomes a line of text. What is no JSON passes as it is.
 * @param {import('node:stream').Readable} stream the server's standard output
 */
export function showLog(stream) {
  createInterface({ input: stream }).on('line', (line) => process.stdout.write(`${readable(line)}\n`));
}

/** @param {string} line */
export function readable(line) {
  const entry = parsed(line);
  if (entry === null) return line;
  const { level, time, msg, requestId, ...facts } = entry;
  if (msg === 'ready') return readyLines(facts);
  const clock = String(time).slice(11, 19);
  if (msg === 'request') {
    const { method, path, status, ms, operation } = facts;
    return `  ${clock}  ${method} ${path} ${status} ${ms} ms${operation ? `  ${operation}` : ''}`;
  }
  const mark = ['warn', 'error', 'fatal'].includes(level) ? '!' : '·';
  const number = requestId ? `  (request ${requestId})` : '';
  return `${mark} ${clock}  ${msg}${Object.entries(facts).map(showFact).join('')}${number}`;
}

function readyLines({ url, businessTime, demo }) {
  const date = demo ? `demonstration data; the clock stands at ${businessTime}` : `the clock stands at ${businessTime}`;
  return `\n✓ Canbao is ready: ${url}\n  ${date}\n  Ctrl-C stops everything.\n`;
}

function showFact([name, value]) {
  if (name === 'err' && value?.stack) return `\n${value.stack}`;
  return `  ${name}=${typeof value === 'object' ? JSON.stringify(value) : value}`;
}

function parsed(line) {
  try {
    const value = JSON.parse(line);
    return typeof value === 'object' && value !== null && 'msg' in value ? value : null;
  } catch {
    return null;
  }
}
