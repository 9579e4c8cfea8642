import { pipeline } from 'node:stream/promises';
import { refuse } from '@canbao/rules';
import type { RefusalOf } from '@canbao/rules';
import busboy from 'busboy';
import type { Request } from 'express';

/** A file as a form sent it. */
export interface ReceivedFile {
  /** without folders and control characters, at most 200 characters */
  readonly name: string;
  readonly content: Buffer;
}

export type Reception = ReceivedFile | RefusalOf<'FILE_MISSING'> | RefusalOf<'FILE_TOO_LARGE'>;

const LONGEST_NAME = 200;
const MEGABYTE = 1024 * 1024;
/** How much of a file that is too large is still taken in, and thrown away, so that the sender gets to read the answer. */
const PATIENCE = 8;

/**
 * Takes in the one file of a multipart form, which stands in the named field; other fields are passed over. Never more than
 * the limit is kept. Refusals: FILE_MISSING, FILE_TOO_LARGE. Throws when the sender breaks off.
 */
export async function receiveFile(request: Request, field: string, mostBytes: number): Promise<Reception> {
  // A file that reaches its limit counts as cut off, so the limit lies one byte further on.
  const limits = { files: 2, fileSize: mostBytes + 1, fields: 5, fieldSize: 1024, parts: 7, headerPairs: 50 };
  let form: busboy.Busboy;
  try {
    form = busboy({ headers: request.headers, limits, defParamCharset: 'utf8' });
  } catch {
    return refuse('FILE_MISSING', {});
  }
  const pieces: Buffer[] = [];
  const found: { name?: string; tooLarge: boolean } = { tooLarge: false };
  form.on('file', (name, content, { filename }) => {
    if (name !== field || found.name !== undefined) {
      content.on('error', () => undefined).resume();
      return;
    }
    found.name = plainName(filename);
    content.on('limit', () => (found.tooLarge = true));
    // Told by the form itself, too.
    content.on('error', () => undefined);
    content.on('data', (piece: Buffer) => {
      if (found.tooLarge) pieces.length = 0;
      else pieces.push(piece);
    });
  });
  let taken = 0;
  request.on('data', ({ length }: Buffer) => {
    taken += length;
    if (taken > mostBytes * PATIENCE) request.destroy();
  });
  try {
    await pipeline(request, form);
  } catch (error) {
    if (!request.complete) throw error;
    return refuse('FILE_MISSING', {});
  }
  if (found.name === undefined) return refuse('FILE_MISSING', {});
  if (found.tooLarge) return refuse('FILE_TOO_LARGE', { most: Math.floor(mostBytes / MEGABYTE) });
  return { name: found.name, content: Buffer.concat(pieces) };
}

function plainName(name: string | undefined): string {
  const own = (name ?? '')
    .split(/[\\/]/)
    .at(-1)!
    .replace(/\p{Cc}/gu, '')
    .trim();
  return Array.from(own).slice(0, LONGEST_NAME).join('');
}
