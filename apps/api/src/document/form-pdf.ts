import { FORM_TEXTS, formatDayChinese, formCellText } from '@canbao/rules';
import type { FormCell, FormColumn, FormFact, PrintedForm } from '@canbao/rules';
import { create as createQr } from 'qrcode';
import { PAPER_FONTS } from '../platform/paper/paper-fonts.ts';

const MARGIN = 42;
const QR_SIZE = 76;
/** what the foot needs below the table */
const FOOT = 150;
const PAGE_NUMBER = 34;
const PAD = 4;

type Pdf = PDFKit.PDFDocument;
type RowKind = 'heading' | 'row' | 'totals';

/** Draws a form on A4, with its font embedded as a subset, so that its text can be selected and searched. */
export async function formPdf(form: PrintedForm, createdAt: Date): Promise<Buffer> {
  // The library is large, and the server needs it for paper alone.
  const { default: PDFDocument } = await import('pdfkit');
  const pdf = new PDFDocument({
    size: 'A4',
    layout: form.across ? 'landscape' : 'portrait',
    margin: MARGIN,
    bufferPages: true,
    lang: 'zh-CN',
    info: {
      Title: `${form.title} ${form.head.map(({ cell }) => formCellText(cell)).join(' ')}`,
      CreationDate: createdAt,
    },
  });
  pdf.registerFont('text', PAPER_FONTS.text).registerFont('bold', PAPER_FONTS.bold).font('text').lineWidth(0.6);
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const finished = new Promise<Buffer>((resolve) => pdf.on('end', () => resolve(Buffer.concat(chunks))));
  drawHead(pdf, form);
  drawTable(pdf, form);
  drawFoot(pdf, form);
  numberPages(pdf);
  pdf.end();
  return finished;
}

const innerWidth = (pdf: Pdf): number => pdf.page.width - 2 * MARGIN;

function drawHead(pdf: Pdf, { title, head, boxed }: PrintedForm): void {
  pdf.font('bold').fontSize(20).text(title, MARGIN, MARGIN, { align: 'center', characterSpacing: 4 });
  pdf.font('text').fontSize(10.5);
  pdf.y = MARGIN + 40;
  const half = innerWidth(pdf) / 2;
  let column = 0;
  for (const fact of head) {
    const width = fact.wide === true ? 2 * half : half;
    if (column === 1 && fact.wide === true) nextLine(pdf, boxed);
    if (fact.wide === true) column = 0;
    drawFact(pdf, fact, MARGIN + column * half, width, boxed);
    column = fact.wide === true ? 0 : (column + 1) % 2;
    if (column === 0) nextLine(pdf, boxed);
  }
  if (column === 1) nextLine(pdf, boxed);
  pdf.y += 8;
}

function drawFact(pdf: Pdf, { label, cell }: FormFact, left: number, width: number, boxed: boolean): void {
  const top = pdf.y;
  if (boxed) pdf.rect(left, top, width, 26).stroke('#5d6b68').fillColor('#000');
  const inset = boxed ? { x: 6, y: 5 } : { x: 0, y: 0 };
  const words = `${label}:${formCellText(cell)}`;
  const room = width - 2 * inset.x;
  // A long name or address is set smaller rather than cut.
  const size = Math.max(6, Math.min(10.5, (10.5 * room) / pdf.fontSize(10.5).widthOfString(words)));
  pdf
    .fontSize(size)
    .text(words, left + inset.x, top + inset.y, { lineBreak: false })
    .fontSize(10.5);
  pdf.y = top;
}

function nextLine(pdf: Pdf, boxed: boolean): void {
  pdf.y += boxed ? 26 : 18;
}

function drawTable(pdf: Pdf, form: PrintedForm): void {
  const { tableTitle, columns, rows, totals } = form;
  if (tableTitle !== null) {
    pdf
      .font('bold')
      .fontSize(12)
      .text(tableTitle, MARGIN, pdf.y + 4);
    pdf.y += 4;
  }
  const widths = widthsOf(pdf, columns);
  const draw = (cells: readonly FormCell[], kind: RowKind): void => drawRow(pdf, columns, widths, cells, kind);
  const heading = columns.map(({ label }) => ({ text: label }));
  draw(heading, 'heading');
  const all = [...rows.map(({ cells }) => ({ cells, kind: 'row' as const }))];
  for (const [index, { cells, kind }] of all.entries()) {
    // the last row takes its totals and the foot along, lest they stand alone
    const below = index === all.length - 1 ? FOOT : PAGE_NUMBER;
    if (pdf.y + rowHeight(pdf, widths, cells, kind) > pdf.page.height - MARGIN - below) {
      pdf.addPage();
      pdf.y = MARGIN;
      draw(heading, 'heading');
    }
    draw(cells, kind);
  }
  if (totals !== null) draw(totals.cells, 'totals');
}

function widthsOf(pdf: Pdf, columns: readonly FormColumn[]): number[] {
  const sum = columns.reduce((all, { width }) => all + width, 0);
  return columns.map(({ width }) => (width * innerWidth(pdf)) / sum);
}

function useRowFont(pdf: Pdf, widths: readonly number[], kind: RowKind): void {
  pdf.font(kind === 'row' ? 'text' : 'bold').fontSize(widths.length > 10 ? 7.5 : 9.5);
}

function rowHeight(pdf: Pdf, widths: readonly number[], cells: readonly FormCell[], kind: RowKind): number {
  useRowFont(pdf, widths, kind);
  const heights = cells.map((cell, index) =>
    pdf.heightOfString(formCellText(cell), { width: widths[index]! - 2 * PAD }),
  );
  return Math.max(...heights, 12) + 2 * PAD;
}

function drawRow(
  pdf: Pdf,
  columns: readonly FormColumn[],
  widths: readonly number[],
  cells: readonly FormCell[],
  kind: RowKind,
): void {
  const top = pdf.y;
  const height = rowHeight(pdf, widths, cells, kind);
  let left = MARGIN;
  cells.forEach((cell, index) => {
    const width = widths[index]!;
    if (kind === 'heading') pdf.rect(left, top, width, height).fillAndStroke('#eef2f1', '#5d6b68').fillColor('#000');
    else pdf.rect(left, top, width, height).stroke('#5d6b68');
    const align = kind === 'heading' ? 'center' : columns[index]!.number === true ? 'right' : 'left';
    pdf.text(formCellText(cell), left + PAD, top + PAD, { width: width - 2 * PAD, align });
    left += width;
  });
  pdf.x = MARGIN;
  pdf.y = top + height;
}

function drawFoot(pdf: Pdf, form: PrintedForm): void {
  let top = pdf.y + 14;
  pdf.font('bold').fontSize(11);
  form.sums.forEach(({ label, cell }, index) => {
    pdf.text(`${label}:${formCellText(cell)}`, MARGIN + index * 260, top, { lineBreak: false });
  });
  if (form.sums.length > 0) top += 26;
  pdf.font('text').fontSize(10);
  const facts = [
    ...form.foot,
    { label: FORM_TEXTS.by, cell: { text: form.by } },
    { label: FORM_TEXTS.on, cell: { text: formatDayChinese(form.on) } },
  ];
  const column = (innerWidth(pdf) - QR_SIZE - 150) / 2;
  facts.forEach(({ label, cell }, index) => {
    pdf.text(`${label}:${formCellText(cell)}`, MARGIN + (index % 2) * column, top + Math.floor(index / 2) * 18, {
      lineBreak: false,
    });
  });
  pdf.text(form.seal, MARGIN + 2 * column + 20, top + 18, { lineBreak: false });
  drawQr(pdf, form.verifyAt, pdf.page.width - MARGIN - QR_SIZE, top);
  top += Math.ceil(facts.length / 2) * 18 + 4;
  pdf.fontSize(8.5);
  const lines = [...form.notes, `${FORM_TEXTS.code} ${form.code}`, FORM_TEXTS.scan(form.verifyAt)];
  lines.forEach((line, index) => pdf.text(line, MARGIN, top + index * 14, { lineBreak: false }));
}

function drawQr(pdf: Pdf, address: string, left: number, top: number): void {
  const { modules } = createQr(address, { errorCorrectionLevel: 'M' });
  const dot = QR_SIZE / modules.size;
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) pdf.rect(left + column * dot, top + row * dot, dot, dot);
    }
  }
  pdf.fill('#000');
}

function numberPages(pdf: Pdf): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    pdf.switchToPage(page);
    pdf.page.margins.bottom = 0;
    pdf
      .font('text')
      .fontSize(8.5)
      .text(FORM_TEXTS.page(page + 1, count), MARGIN, pdf.page.height - 30, {
        width: innerWidth(pdf),
        align: 'center',
        lineBreak: false,
      });
  }
}
