import { setTimeout as sleep } from 'node:timers/promises';
import ExcelJS from 'exceljs';
import type { Client } from './client.ts';

export const REQUEST_EXPORT = `mutation ($input: ExportInput!) { requestExport(input: $input) { id total state } }`;
const JOB = `query ($id: ID!) { job(id: $id) { id kind kindName format name state total processed failed hasErrors fault
  submittedBy finishedAt download rows { totalItems } } }`;

export interface WireExport {
  readonly id: string;
  readonly kind: string;
  readonly kindName: string;
  readonly format: string;
  readonly name: string;
  readonly state: string;
  readonly total: number;
  readonly processed: number;
  readonly hasErrors: boolean;
  readonly fault: string | null;
  readonly finishedAt: string | null;
  readonly download: string | null;
}

export async function requested(client: Client, input: Readonly<Record<string, unknown>>): Promise<string> {
  return (await client.ask<{ requestExport: { id: string } }>(REQUEST_EXPORT, { input })).requestExport.id;
}

export async function exportJob(client: Client, id: string): Promise<WireExport | null> {
  return (await client.ask<{ job: WireExport | null }>(JOB, { id })).job;
}

/** The export when it is in this state; asked for again and again until then. */
export async function exportIn(client: Client, id: string, states: readonly string[]): Promise<WireExport> {
  const patienceMs = 30_000;
  for (let waited = 0; waited < patienceMs; waited += 50) {
    const now = await exportJob(client, id);
    if (now !== null && states.includes(now.state)) return now;
    await sleep(50);
  }
  throw new Error(`export ${id} is not ${states.join(' or ')}: ${JSON.stringify(await exportJob(client, id))}`);
}

/** Exports and gives the file. */
export async function exported(
  client: Client,
  input: Readonly<Record<string, unknown>>,
): Promise<{ readonly job: WireExport; readonly file: Buffer; readonly headers: Headers }> {
  const job = await exportIn(client, await requested(client, input), ['FINISHED', 'FAILED']);
  if (job.download === null) throw new Error(`nothing to download: ${JSON.stringify(job)}`);
  const answer = await client.get(job.download);
  return { job, file: Buffer.from(await answer.arrayBuffer()), headers: answer.headers };
}

/** The one sheet of a workbook, read by a library that did not write it. */
export async function sheetOf(file: Buffer): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(file as unknown as ArrayBuffer);
  if (book.worksheets.length !== 1) throw new Error(`${book.worksheets.length} sheets`);
  return book.worksheets[0]!;
}

/** The cells of a sheet's rows beneath its headings, blank ones as '', without where they lead. */
export function cellsOf(sheet: ExcelJS.Worksheet): unknown[][] {
  const width = (sheet.getRow(1).values as unknown[]).length - 1;
  return Array.from({ length: sheet.rowCount - 1 }, (_, index) =>
    Array.from({ length: width }, (_cell, column) => {
      const { value, hyperlink } = sheet.getRow(index + 2).getCell(column + 1);
      return (hyperlink ? (value as ExcelJS.CellHyperlinkValue).text : value) ?? '';
    }),
  );
}

/** Where each row beneath the headings leads, by its last cell. */
export function linksOf(sheet: ExcelJS.Worksheet): string[] {
  const width = (sheet.getRow(1).values as unknown[]).length - 1;
  return Array.from({ length: sheet.rowCount - 1 }, (_, index) => sheet.getRow(index + 2).getCell(width).hyperlink);
}

/** The cells of a CSV file, its headings first; quotes are taken off, what was put in against formulas stays. */
export function csvOf(file: Buffer): string[][] {
  const text = file.toString();
  if (!text.startsWith('\uFEFF') || !text.endsWith('\r\n')) throw new Error('not a CSV file of ours');
  return text
    .slice(1, -2)
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
}
