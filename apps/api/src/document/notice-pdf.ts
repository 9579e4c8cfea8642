import { createRequire } from 'node:module';
import { formatYuanGrouped } from '@canbao/rules';
import PDFDocument from 'pdfkit';
import { create as createQr } from 'qrcode';
import type { NoticeCell, NoticeModel } from './notice-model.ts';

const require = createRequire(import.meta.url);
const FONT = require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf');
const BOLD = require.resolve('@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf');

const MARGIN = 42;
const ROW = 26;
const WIDTHS = [36, 118, 66, 96, 96, 70, 70, 96, 109];
const QR_SIZE = 76;

type Pdf = InstanceType<typeof PDFDocument>;

/** Draws the notice on A4 across, with its font embedded as a subset, so that its text can be selected and searched. */
export function noticePdf(model: NoticeModel, createdAt: Date): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'A4',
    layout: 'landscape',
    margin: MARGIN,
    bufferPages: true,
    lang: 'zh-CN',
    info: { Title: `${model.title} ${model.head.map(({ value }) => value).join(' ')}`, CreationDate: createdAt },
  });
  pdf.registerFont('text', FONT).registerFont('bold', BOLD).font('text').lineWidth(0.6);
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const finished = new Promise<Buffer>((resolve) => pdf.on('end', () => resolve(Buffer.concat(chunks))));
  drawHead(pdf, model);
  drawTable(pdf, model);
  drawFoot(pdf, model);
  numberPages(pdf);
  pdf.end();
  return finished;
}

function drawHead(pdf: Pdf, { title, head }: NoticeModel): void {
  pdf.font('bold').fontSize(20).text(title, MARGIN, MARGIN, { align: 'center', characterSpacing: 4 });
  pdf.font('text').fontSize(10.5);
  const top = MARGIN + 40;
  head.forEach(({ label, value }, index) => {
    pdf.text(`${label}:${value}`, MARGIN + (index % 2) * 420, top + Math.floor(index / 2) * 18, { lineBreak: false });
  });
  pdf.y = top + 44;
}

function drawTable(pdf: Pdf, { columns, rows, subtotal }: NoticeModel): void {
  const bottom = pdf.page.height - MARGIN - 130;
  drawRow(
    pdf,
    columns.map((text) => ({ text })),
    'heading',
  );
  for (const row of rows) {
    if (pdf.y > bottom) {
      pdf.addPage();
      pdf.y = MARGIN;
      drawRow(
        pdf,
        columns.map((text) => ({ text })),
        'heading',
      );
    }
    drawRow(pdf, row, 'row');
  }
  drawRow(pdf, subtotal, 'subtotal');
}

function drawRow(pdf: Pdf, cells: readonly NoticeCell[], kind: 'heading' | 'row' | 'subtotal'): void {
  const top = pdf.y;
  let left = MARGIN;
  pdf.font(kind === 'row' ? 'text' : 'bold').fontSize(9.5);
  cells.forEach((cell, index) => {
    const width = WIDTHS[index]!;
    if (kind === 'heading') pdf.rect(left, top, width, ROW).fillAndStroke('#eef2f1', '#5d6b68').fillColor('#000');
    else pdf.rect(left, top, width, ROW).stroke('#5d6b68');
    const text = 'money' in cell ? formatYuanGrouped(cell.money) : cell.text;
    const align = kind === 'heading' ? 'center' : 'money' in cell ? 'right' : 'left';
    pdf.text(text, left + 5, top + 6, { width: width - 10, height: ROW, align, lineBreak: false });
    left += width;
  });
  pdf.x = MARGIN;
  pdf.y = top + ROW;
}

function drawFoot(pdf: Pdf, model: NoticeModel): void {
  const top = pdf.y + 14;
  pdf.font('bold').fontSize(11);
  pdf.text(`核定征集总额:${formatYuanGrouped(model.total)}`, MARGIN, top, { lineBreak: false });
  pdf.text(`核定征集总额(大写):${model.totalInCapitals}`, MARGIN + 260, top, { lineBreak: false });
  pdf.font('text').fontSize(10);
  model.foot.forEach(({ label, value }, index) => {
    pdf.text(`${label}:${value}`, MARGIN + (index % 2) * 260, top + 30 + Math.floor(index / 2) * 20, {
      lineBreak: false,
    });
  });
  pdf.text('(盖章)', MARGIN + 540, top + 50, { lineBreak: false });
  drawQr(pdf, model, pdf.page.width - MARGIN - QR_SIZE, top + 20);
  pdf.fontSize(8.5).text(`验证码 ${model.verificationCode}`, MARGIN, top + 78, { lineBreak: false });
  pdf.text(`扫码或在 ${model.verifyAt} 核验真伪`, MARGIN, top + 92, { lineBreak: false });
}

function drawQr(pdf: Pdf, { verifyAt }: NoticeModel, left: number, top: number): void {
  const { modules } = createQr(verifyAt, { errorCorrectionLevel: 'M' });
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
      .text(`第 ${page + 1} 页 共 ${count} 页`, MARGIN, pdf.page.height - 30, {
        width: pdf.page.width - 2 * MARGIN,
        align: 'center',
        lineBreak: false,
      });
  }
}
