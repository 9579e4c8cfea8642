import { Transform } from 'node:stream';
import type { TransformCallback } from 'node:stream';
import { AMOUNT_COLUMNS, assessInto, NOT_CHARGED } from '@canbao/rules';
import type { CompiledMonth } from '@canbao/rules';

const TAB = 0x09;
const LINE_END = 0x0a;
const ZERO = 0x30;
const MINUS = 0x2d;
const BACKSLASH = 0x5c;
const LETTER_N = 0x4e;

/** More than any line of the ledger needs. */
const LONGEST_LINE = 512;
const OUTPUT_SIZE = 1 << 18;

/** Fields of an incoming line: unit, person, enrolment, declaration, wage in fen, insurance types. */
const FIELDS = 6;
const COPIED_FIELDS = 4;

/**
 * Turns enrolments as COPY writes them into charges as COPY reads them, in the binary digits of the text format: a million
 * people pass through without an object made for any of them. Memory does not grow with their number.
 */
export class ChargeCopy extends Transform {
  persons = 0;
  readonly #compiled: CompiledMonth;
  /** what every charge has in common, written between the wage and the amounts */
  readonly #constant: Buffer;
  readonly #amounts = new Int32Array(AMOUNT_COLUMNS.length);
  readonly #tabs = new Int32Array(FIELDS);
  #rest: Buffer | null = null;
  #out = Buffer.allocUnsafe(OUTPUT_SIZE);
  #at = 0;

  /** @param constant the columns that are the same for all: fee month, covered month, kind, policy basis, settlement */
  constructor(compiled: CompiledMonth, constant: readonly (string | number)[]) {
    super({ highWaterMark: OUTPUT_SIZE });
    this.#compiled = compiled;
    this.#constant = Buffer.from(constant.join('\t'));
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    const input = this.#rest === null ? chunk : Buffer.concat([this.#rest, chunk]);
    let start = 0;
    let field = 0;
    for (let index = 0; index < input.length; index += 1) {
      const byte = input[index]!;
      if (byte === TAB) {
        this.#tabs[field] = index;
        field += 1;
      } else if (byte === LINE_END) {
        this.#writeCharge(input, start, index);
        start = index + 1;
        field = 0;
      }
    }
    this.#rest = start < input.length ? input.subarray(start) : null;
    done();
  }

  override _flush(done: TransformCallback): void {
    this.#push();
    done();
  }

  #writeCharge(input: Buffer, start: number, end: number): void {
    if (this.#at + LONGEST_LINE > OUTPUT_SIZE) this.#push();
    const tabs = this.#tabs;
    const copied = tabs[COPIED_FIELDS - 1]!;
    const wage = digitsOf(input, copied + 1, tabs[COPIED_FIELDS]!);
    const types = digitsOf(input, tabs[COPIED_FIELDS]! + 1, end);
    const base = assessInto(this.#compiled, this.#amounts, 0, wage, types);
    this.#at += input.copy(this.#out, this.#at, start, copied + 1);
    this.#writeNumber(wage);
    this.#out[this.#at++] = TAB;
    this.#writeNumber(base);
    this.#out[this.#at++] = TAB;
    this.#at += this.#constant.copy(this.#out, this.#at);
    for (const amount of this.#amounts) {
      this.#out[this.#at++] = TAB;
      if (amount === NOT_CHARGED) {
        this.#out[this.#at++] = BACKSLASH;
        this.#out[this.#at++] = LETTER_N;
      } else {
        this.#writeNumber(amount);
      }
    }
    this.#out[this.#at++] = LINE_END;
    this.persons += 1;
  }

  #writeNumber(value: number): void {
    let rest = value;
    if (rest < 0) {
      this.#out[this.#at++] = MINUS;
      rest = -rest;
    }
    let digits = 1;
    for (let power = 10; power <= rest; power *= 10) digits += 1;
    for (let place = this.#at + digits - 1; place >= this.#at; place -= 1) {
      const next = Math.floor(rest / 10);
      this.#out[place] = ZERO + rest - next * 10;
      rest = next;
    }
    this.#at += digits;
  }

  #push(): void {
    if (this.#at === 0) return;
    this.push(this.#out.subarray(0, this.#at));
    this.#out = Buffer.allocUnsafe(OUTPUT_SIZE);
    this.#at = 0;
  }
}

function digitsOf(input: Buffer, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index += 1) value = value * 10 + input[index]! - ZERO;
  return value;
}
