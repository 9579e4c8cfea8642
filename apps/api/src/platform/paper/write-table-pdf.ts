import { FORM_TEXTS } from '@canbao/rules';
import type { SheetColumn } from '@canbao/rules';
import type { Table } from '../worksheet/write-workbook.ts';
import { PAPER_FONTS } from './paper-fonts.ts';

/** What stands on every page beside the table. */
export interface PageWords {
  /** at the left of its head: what the table is, and whose */
  readonly head: string;
  /** at the right of its head: when it was made */
  readonly made: string;
}

type Pdf = PDFKit.PDFDocument;

const MARGIN = 28;
const HEAD = 20;
const FOOT = 18;
const HEADING = 24;
const ROW = 14.5;
const PAD = 3;
const SIZE = 7;
const SMALLEST = 3;
const LINE = '#9aa5a2';

/**
 * Writes a table as PDF on A4 across, a page at a time as its rows are read: what is in memory does not grow with them. The
 * number of rows must be known beforehand, since every page says of how many it is one. Each page repeats the headings; a
 * row is never divided, and what is too wide for its cell is set smaller. The text can be selected and searched.
 */
export async function* writeTablePdf(
  { title, columns, rows }: Table,
  total: number,
  words: PageWords,
  writtenAt: Date,
): AsyncGenerator<Buffer> {
  // The library is large, and it is needed for paper alone.
  const { default: PDFDocument } = await import('pdfkit');
  const pdf = new PDFDocument({
    size: 'A4',
    layout: 'landscape',
    margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: 0 },
    autoFirstPage: false,
    lang: 'zh-CN',
    info: { Title: `${title} ${words.head}`, CreationDate: writtenAt },
  });
  pdf.registerFont('text', PAPER_FONTS.text).registerFont('bold', PAPER_FONTS.bold);
  let pieces: Buffer[] = [];
  pdf.on('data', (piece: Buffer) => pieces.push(piece));
  const ended = new Promise((resolve) => pdf.once('end', resolve));
  const sheets = new Sheets(pdf, columns, total, words);
  for await (const some of rows) {
    for (const cells of some) sheets.add(cells);
    yield Buffer.concat(pieces.splice(0));
  }
  sheets.finish();
  pdf.end();
  await ended;
  yield Buffer.concat(pieces);
  pieces = [];
}

/** Puts row after row on pages that are begun as they are needed. */
class Sheets {
  readonly #pdf: Pdf;
  readonly #columns: readonly SheetColumn[];
  /** which cell of a row says where it leads; -1 for none */
  readonly #linkPlace: number;
  readonly #words: PageWords;
  readonly #total: number;
  #widths: number[] = [];
  #pages = 0;
  #y = Infinity;

  constructor(pdf: Pdf, columns: readonly SheetColumn[], total: number, words: PageWords) {
    this.#pdf = pdf;
    this.#columns = columns.filter(({ format }) => format !== 'link');
    this.#linkPlace = columns.findIndex(({ format }) => format === 'link');
    this.#total = total;
    this.#words = words;
  }

  add(cells: readonly string[]): void {
    if (this.#y + ROW > this.#lowest()) this.#begin();
    this.#row(cells);
  }

  /** A table without rows is a page with headings. */
  finish(): void {
    if (this.#pages === 0) this.#begin();
  }

  #lowest(): number {
    return (this.#pages === 0 ? 0 : this.#pdf.page.height) - MARGIN - FOOT;
  }

  #begin(): void {
    const pdf = this.#pdf.addPage();
    this.#pages += 1;
    const inner = pdf.page.width - 2 * MARGIN;
    const sum = this.#columns.reduce((all, { width }) => all + width, 0);
    this.#widths = this.#columns.map(({ width }) => (width * inner) / sum);
    const perPage = Math.floor((this.#lowest() - MARGIN - HEAD - HEADING) / ROW);
    const pages = Math.max(1, Math.ceil(this.#total / perPage));
    pdf.font('bold').fontSize(9).text(this.#words.head, MARGIN, MARGIN, { lineBreak: false });
    pdf.font('text').fontSize(8);
    pdf.text(this.#words.made, MARGIN, MARGIN, { width: inner, align: 'right', lineBreak: false });
    const foot = { width: inner, align: 'center', lineBreak: false } as const;
    pdf.text(FORM_TEXTS.page(this.#pages, pages), MARGIN, pdf.page.height - MARGIN - 8, foot);
    this.#headings(MARGIN + HEAD);
    this.#y = MARGIN + HEAD + HEADING;
  }

  #headings(top: number): void {
    const pdf = this.#pdf;
    const inner = pdf.page.width - 2 * MARGIN;
    pdf.lineWidth(0.4).rect(MARGIN, top, inner, HEADING).fillAndStroke('#eef2f1', LINE).fillColor('#000');
    pdf.font('bold').fontSize(SIZE);
    let left = MARGIN;
    this.#columns.forEach(({ heading }, index) => {
      const width = this.#widths[index]! - 2 * PAD;
      const height = Math.min(pdf.heightOfString(heading, { width }), HEADING);
      pdf.text(heading, left + PAD, top + (HEADING - height) / 2, { width, height: HEADING, align: 'center' });
      left += this.#widths[index]!;
    });
    pdf.font('text').fontSize(SIZE);
  }

  #row(cells: readonly string[]): void {
    const pdf = this.#pdf;
    let left = MARGIN;
    this.#columns.forEach(({ format }, index) => {
      const width = this.#widths[index]!;
      this.#cell(cells[index] ?? '', left, width, format !== 'text');
      left += width;
    });
    const address = cells[this.#linkPlace] ?? '';
    const width = this.#widths.at(-1)!;
    if (address !== '') pdf.link(left - width, this.#y, width, ROW, address);
    this.#y += ROW;
    pdf
      .moveTo(MARGIN, this.#y)
      .lineTo(pdf.page.width - MARGIN, this.#y)
      .lineWidth(0.3)
      .stroke(LINE);
  }

  #cell(text: string, left: number, width: number, right: boolean): void {
    if (text === '') return;
    const pdf = this.#pdf;
    const room = width - 2 * PAD;
    const wide = pdf.fontSize(SIZE).widthOfString(text);
    const size = Math.max(SMALLEST, Math.min(SIZE, (SIZE * room) / wide));
    const taken = (wide * size) / SIZE;
    const at = right ? left + width - PAD - taken : left + PAD;
    pdf.fontSize(size).text(text, at, this.#y + (ROW - size * 1.45) / 2, { lineBreak: false });
  }
}
