import { BATCH_LIMITS } from '@canbao/rules';
import { rawCell, rowXml, sheetXml, textCell, workbook } from './workbook.ts';
import { zip } from './zip.ts';

export const HEADINGS = ['证件号码', '姓名', '变更日期'];
export const ROW = ['32059919880808069X', '顾清和', '2022-09-21'];
export const TABLE = [HEADINGS, ROW];
/** A file of 批量减员 with nothing wrong in it. */
export const HONEST = workbook({ sheet: sheetXml(TABLE) });

const MEGABYTE = 1024 * 1024;
/** The first bytes of old Office files, and of encrypted ones. */
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** So many rows, from row 2 on. */
export function rowsXml(count: number): string {
  return Array.from({ length: count }, (_, index) => rowXml(index + 2, ROW.map(textCell))).join('');
}

/** What is wrong with a file, the file (made when it is asked for), the code and the text of its refusal. */
export const HOSTILE_FILES: readonly [string, () => Uint8Array, string, string][] = [
  [
    'with a password',
    () => Buffer.concat([OLE, Buffer.alloc(2000), Buffer.from('EncryptedPackage', 'utf16le')]),
    'FILE_ENCRYPTED',
    '文件设有打开密码,无法读取',
  ],
  [
    'packed with a password',
    () => zip([{ name: '[Content_Types].xml', content: 'x', flags: 1 }]),
    'FILE_ENCRYPTED',
    '文件设有打开密码,无法读取',
  ],
  [
    'with macros',
    () => workbook({ sheet: sheetXml(TABLE), more: [{ name: 'xl/vbaProject.bin', content: 'x' }] }),
    'FILE_HAS_MACROS',
    '文件中含有宏,为安全起见不予读取',
  ],
  ['cut off', () => HONEST.subarray(0, HONEST.length * 0.7), 'FILE_TRUNCATED', '文件不完整或已损坏,无法读取'],
  ['damaged inside', () => Buffer.from(HONEST).fill(0xff, 600, 1000), 'FILE_TRUNCATED', '文件不完整或已损坏,无法读取'],
  ['of no bytes', () => Buffer.alloc(0), 'FILE_TRUNCATED', '文件不完整或已损坏,无法读取'],
  [
    'with another sheet',
    () => workbook({ sheet: sheetXml(TABLE), sheetName: 'Sheet1' }),
    'FILE_WRONG_SHEET',
    '文件中没有模板的工作表,只有“Sheet1”',
  ],
  [
    'with a formula',
    () =>
      workbook({
        sheet: sheetXml(TABLE, {
          within: rowXml(3, [textCell('1'), textCell('2'), rawCell('', '<f>TODAY()</f><v>44825</v>')]),
        }),
      }),
    'FILE_HAS_FORMULAS',
    '单元格C3是公式,文件中不能有公式',
  ],
  [
    'of old Excel under a new name',
    () => Buffer.concat([OLE, Buffer.alloc(4000)]),
    'FILE_NOT_XLSX',
    '这是旧版Excel格式(xls)的文件,不是XLSX文件',
  ],
  [
    'of commas under another name',
    () => Buffer.from(TABLE.join('\r\n')),
    'FILE_NOT_XLSX',
    '这是文本文件(例如CSV),不是XLSX文件',
  ],
  ['that is a PDF', () => Buffer.from('%PDF-1.7'), 'FILE_NOT_XLSX', '这是PDF文件,不是XLSX文件'],
  [
    'that is some other container',
    () => zip([{ name: 'word/document.xml', content: '<a/>' }]),
    'FILE_NOT_XLSX',
    '这不是XLSX文件',
  ],
  [
    'of random bytes',
    () => Buffer.from(Array.from({ length: 999 }, (_, index) => (index * 7919) % 256)),
    'FILE_NOT_XLSX',
    '这不是XLSX文件',
  ],
  [
    'that swells to 300 MB',
    () => workbook({ sheet: Buffer.alloc(300 * MEGABYTE, ' ') }),
    'FILE_BOMB',
    '文件解压后超过80MB,不予读取',
  ],
  [
    'that hides how it swells',
    () =>
      zip([
        { name: '[Content_Types].xml', content: '' },
        { name: '_rels/.rels', content: Buffer.alloc(99 * MEGABYTE), claimedSize: 9 },
      ]),
    'FILE_TRUNCATED',
    '文件不完整或已损坏,无法读取',
  ],
  [
    'whose texts swell',
    () =>
      workbook({
        sheet: sheetXml(TABLE),
        sharedStrings: `<sst>${'<si><t>长长长长长长长长长长</t></si>'.repeat(1_500_000)}</sst>`,
      }),
    'FILE_BOMB',
    '文件解压后超过80MB,不予读取',
  ],
  [
    'with more texts than cells',
    () => workbook({ sheet: sheetXml(TABLE), sharedStrings: `<sst>${'<si/>'.repeat(700_000)}</sst>` }),
    'FILE_TOO_COMPLEX',
    '文件结构异常(文字过多),不予读取',
  ],
  [
    'nested without end',
    () => workbook({ sheet: '<a>'.repeat(100_000) }),
    'FILE_TOO_COMPLEX',
    '文件结构异常(嵌套超过32层),不予读取',
  ],
  [
    'with entities of its own',
    () =>
      workbook({
        sheet: sheetXml(TABLE, { before: `<!DOCTYPE x [<!ENTITY a "${'lol'.repeat(99)}"><!ENTITY b "&a;&a;&a;">]>` }),
      }),
    'FILE_TOO_COMPLEX',
    '文件结构异常(含有DOCTYPE),不予读取',
  ],
  [
    'with one text of 20 MB',
    () => workbook({ sheet: sheetXml(TABLE, { after: `<!--${'x'.repeat(20 * MEGABYTE)}-->` }) }),
    'FILE_BOMB',
    '文件解压后超过80MB,不予读取',
  ],
  [
    'with one text of 5 MB',
    () => workbook({ sheet: sheetXml(TABLE, { after: `<a b="${'x'.repeat(5 * MEGABYTE)}"/>` }) }),
    'FILE_TOO_COMPLEX',
    '文件结构异常(内容过长),不予读取',
  ],
  [
    'of 300 parts',
    () =>
      workbook({
        sheet: sheetXml(TABLE),
        more: Array.from({ length: 300 }, (_, index) => ({ name: `a${index}`, content: '' })),
      }),
    'FILE_TOO_COMPLEX',
    '文件结构异常(部件超过200个),不予读取',
  ],
  [
    'with the same part twice',
    () => workbook({ sheet: sheetXml(TABLE), more: [{ name: 'XL/workbook.xml', content: '' }] }),
    'FILE_TOO_COMPLEX',
    '文件结构异常(部件重复),不予读取',
  ],
  [
    'with a novel in a cell',
    () => workbook({ sheet: sheetXml([HEADINGS, ['1', '长'.repeat(501)]]) }),
    'FILE_CELL_TOO_LONG',
    '单元格B2的内容超过500个字',
  ],
  [
    'with a column too many',
    () => workbook({ sheet: sheetXml([HEADINGS, Array<string>(31).fill('1')]) }),
    'FILE_TOO_MANY_COLUMNS',
    '文件超过30列,不能上传',
  ],
  [
    'with a row too many',
    () => workbook({ sheet: sheetXml([HEADINGS], { within: rowsXml(BATCH_LIMITS.rows + 1) }) }),
    'FILE_TOO_MANY_ROWS',
    '文件超过20000行,不能上传',
  ],
  [
    'with rows out of order',
    () => workbook({ sheet: sheetXml(TABLE, { within: rowXml(2, ROW.map(textCell)) }) }),
    'FILE_TRUNCATED',
    '文件不完整或已损坏,无法读取',
  ],
  ['of headings alone', () => workbook({ sheet: sheetXml([HEADINGS]) }), 'FILE_EMPTY', '文件中没有可以申报的行'],
];
