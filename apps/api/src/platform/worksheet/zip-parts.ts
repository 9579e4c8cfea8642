import { refuse } from '@canbao/rules';
import { fromBufferPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import type { WorksheetLimits } from './worksheet-limits.ts';
import { tooComplex, truncated, WorksheetRefused } from './worksheet-refused.ts';

const MEGABYTE = 1024 * 1024;

/** The parts of a zip container by name, unpacked as they are read and never all at once. */
export class ZipParts {
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #limits: WorksheetLimits;
  #unpacked = 0;

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>, limits: WorksheetLimits) {
    this.#zip = zip;
    this.#entries = entries;
    this.#limits = limits;
  }

  /** Reads the list of parts. Refusals: FILE_TRUNCATED, FILE_ENCRYPTED, FILE_TOO_COMPLEX. */
  static async open(file: Buffer, limits: WorksheetLimits): Promise<ZipParts> {
    const zip = await orTruncated(fromBufferPromise(file, { lazyEntries: true, autoClose: false }));
    if (zip.entryCount > limits.entries) throw tooComplex(`部件超过${limits.entries}个`);
    const entries = new Map<string, Entry>();
    await orTruncated(
      (async () => {
        for await (const entry of zip.eachEntry()) {
          const name = entry.fileName.toLowerCase();
          if (entries.has(name)) throw tooComplex('部件重复');
          if (entry.isEncrypted()) throw new WorksheetRefused(refuse('FILE_ENCRYPTED', {}));
          entries.set(name, entry);
        }
      })(),
    );
    return new ZipParts(zip, entries, limits);
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  /** Unpacks one part piece by piece. Refusals: FILE_BOMB, FILE_TRUNCATED; a part that is not there is FILE_TRUNCATED. */
  async read(name: string, use: (piece: Buffer) => void): Promise<void> {
    const entry = this.#entries.get(name.toLowerCase());
    if (entry === undefined) throw truncated();
    if (!entry.canDecodeFileData()) throw tooComplex('压缩方式不支持');
    // What the directory claims may be a lie, but a claim that is too large needs no proof.
    this.#requireRoom(entry, entry.uncompressedSize);
    await orTruncated(this.#unpack(entry, use));
  }

  async #unpack(entry: Entry, use: (piece: Buffer) => void): Promise<void> {
    let bytes = 0;
    for await (const piece of await this.#zip.openReadStreamPromise(entry)) {
      bytes += (piece as Buffer).length;
      this.#requireRoom(entry, bytes);
      use(piece as Buffer);
    }
    this.#unpacked += bytes;
  }

  #requireRoom(entry: Entry, bytes: number): void {
    const { unpackedBytes, ratio, freeBytes } = this.#limits;
    const swells = bytes > freeBytes && bytes > entry.compressedSize * ratio;
    if (!swells && this.#unpacked + bytes <= unpackedBytes) return;
    throw new WorksheetRefused(refuse('FILE_BOMB', { most: Math.floor(unpackedBytes / MEGABYTE) }));
  }
}

/** Whatever the unpacker stumbles over is a file that is not whole; our own refusals stay what they are. */
async function orTruncated<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof WorksheetRefused ? error : truncated();
  }
}
