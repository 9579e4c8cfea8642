import { refuse } from '@canbao/rules';
import { truncated, WorksheetRefused } from './worksheet-refused.ts';

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
const EMPTY_ZIP = Buffer.from('PK\u0005\u0006', 'latin1');
/** The container of old Office files, and of new ones that are encrypted. */
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const PDF = Buffer.from('%PDF', 'latin1');
/** The stream in which an encrypted workbook lies, as the directory of its container names it. */
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');
const PROBE_BYTES = 4096;

/** Says what a file is by its first bytes, whatever its name, and refuses everything but a zip container. */
export function requireZip(file: Buffer): void {
  if (startsWith(file, ZIP)) return;
  if (file.length === 0 || startsWith(file, EMPTY_ZIP)) throw truncated();
  if (startsWith(file, OLE) && file.includes(ENCRYPTED_STREAM)) {
    throw new WorksheetRefused(refuse('FILE_ENCRYPTED', {}));
  }
  throw notXlsx(startsWith(file, OLE) ? 'XLS' : startsWith(file, PDF) ? 'PDF' : looksLikeText(file) ? 'TEXT' : 'OTHER');
}

/** Whether a file is text, such as CSV, by its first bytes. */
export function isText(file: Buffer): boolean {
  return file.length > 0 && ![ZIP, EMPTY_ZIP, OLE, PDF].some((bytes) => startsWith(file, bytes)) && looksLikeText(file);
}

export function notXlsx(found: 'XLS' | 'TEXT' | 'PDF' | 'OTHER'): WorksheetRefused {
  return new WorksheetRefused(refuse('FILE_NOT_XLSX', { found }));
}

function startsWith(file: Buffer, bytes: Buffer): boolean {
  return file.subarray(0, bytes.length).equals(bytes);
}

/** Text in whatever encoding has none of the bytes that other formats are full of; UTF-16 says so by its first two. */
function looksLikeText(file: Buffer): boolean {
  const probe = file.subarray(0, PROBE_BYTES);
  const mark = probe.length < 2 ? 0 : probe.readUInt16BE(0);
  return (
    mark === 0xfffe || mark === 0xfeff || !probe.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27))
  );
}
