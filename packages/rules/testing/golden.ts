import { readFileSync } from 'node:fs';

const FOLDER = new URL('../../../tests/golden/', import.meta.url);

function read(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}

/** The rows of a golden CSV file, each as a record by the names of its header. No field of ours is quoted. */
export function goldenRows<Column extends string>(name: string): Record<Column, string>[] {
  const [header = '', ...lines] = read(name).trim().split(/\r?\n/);
  const columns = header.split(',') as Column[];
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])) as Record<Column, string>;
  });
}

export function goldenJson(name: string): unknown {
  return JSON.parse(read(name));
}
