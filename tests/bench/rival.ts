import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A server to compare ours with, in a process of its own. */
export interface Rival {
  readonly port: number;
  stop(): void;
}

/** Starts one of the programs of this folder, which tells the port it serves on in its first line. */
export async function startRival(file: string, ...args: string[]): Promise<Rival> {
  const program = fileURLToPath(new URL(file, import.meta.url));
  const flags = ['--disable-warning=ExperimentalWarning'];
  const child = spawn(process.execPath, [...flags, program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const told = await Promise.race([
    once(child.stdout, 'data') as Promise<[Buffer]>,
    once(child, 'exit').then(() => {
      throw new Error(`${file} ended before it served`);
    }),
  ]);
  const { port } = JSON.parse(told[0].toString()) as { port: number };
  return { port, stop: () => child.kill() };
}
