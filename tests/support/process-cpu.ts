import { readdirSync, readFileSync } from 'node:fs';

/** CPU that all threads of a process have used so far, in milliseconds; on Linux alone, which tells it by thread. */
export function cpuMs(pid: number): number {
  const used = readdirSync(`/proc/${pid}/task`).map((thread) =>
    Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
  );
  return used.reduce((sum, ns) => sum + ns, 0) / 1e6;
}
