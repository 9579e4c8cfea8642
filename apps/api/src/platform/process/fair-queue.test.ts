import { setImmediate as tick } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { FairQueue, QueueFull } from './fair-queue.ts';

/** Work that runs until it is told to end, and says when it begins. */
function bench(queue: FairQueue<string>) {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const bring = (owner: string, name: string): Promise<string> =>
    queue.hold(owner, (run) =>
      run(async () => {
        begun.push(name);
        await new Promise<void>((resolve) => ends.set(name, resolve));
        return name;
      }),
    );
  const end = async (name: string): Promise<void> => {
    ends.get(name)!();
    await tick();
  };
  return { begun, bring, end };
}

describe('The queue', () => {
  test('runs no more at once than it may, and takes owners in turn', async () => {
    const { begun, bring, end } = bench(new FairQueue({ running: 2, ofOne: 4, ofAll: 9 }));
    const all = [
      bring('a', 'a1'),
      bring('a', 'a2'),
      bring('a', 'a3'),
      bring('a', 'a4'),
      bring('b', 'b1'),
      bring('c', 'c1'),
    ];
    await tick();
    expect(begun).toEqual(['a1', 'a2']);
    await end('a1');
    await end('a2');
    expect(begun).toEqual(['a1', 'a2', 'a3', 'b1']);
    await end('b1');
    await end('a3');
    expect(begun).toEqual(['a1', 'a2', 'a3', 'b1', 'c1', 'a4']);
    await end('c1');
    await end('a4');
    expect(await Promise.all(all)).toEqual(['a1', 'a2', 'a3', 'a4', 'b1', 'c1']);
  });

  test('takes on so much of one owner, and of all, until something is done', async () => {
    const { bring, end } = bench(new FairQueue({ running: 1, ofOne: 2, ofAll: 3 }));
    const all = [bring('a', 'a1'), bring('a', 'a2')];
    await expect(bring('a', 'a3')).rejects.toThrow(QueueFull);
    all.push(bring('b', 'b1'));
    await expect(bring('c', 'c1')).rejects.toThrow(QueueFull);
    await end('a1');
    all.push(bring('c', 'c1'));
    for (const name of ['a2', 'b1', 'c1']) await end(name);
    expect(await Promise.all(all)).toHaveLength(4);
  });

  test('goes on after work that failed', async () => {
    const queue = new FairQueue<string>({ running: 1, ofOne: 1, ofAll: 1 });
    const failing = queue.hold('a', (run) => run(() => Promise.reject(new Error('broken'))));
    await expect(failing).rejects.toThrow('broken');
    expect(await queue.hold('a', (run) => run(() => Promise.resolve('done')))).toBe('done');
  });
});
