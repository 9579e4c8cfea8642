import { spawn } from 'node:child_process';
import { getPriority } from 'node:os';
import { expect, test } from '@jest/globals';
import { createLog } from '../log/log.ts';
import { makeNice } from './nice.ts';

test('a process of our own is put behind the others, as far as it goes and never before them', () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' });
  const pid = child.pid ?? 0;
  try {
    const before = getPriority(pid);
    makeNice(pid, createLog('silent'));
    expect(getPriority(pid)).toBe(Math.min(before + 10, 19));
    makeNice(pid, createLog('silent'));
    expect(getPriority(pid)).toBe(Math.min(before + 20, 19));
  } finally {
    child.kill();
  }
});

test('one that is gone changes nothing', () => {
  expect(() => makeNice(2 ** 22 + 1, createLog('silent'))).not.toThrow();
});
