import { columnLetters } from '@canbao/rules';
import { zip } from './zip.ts';
import type { ZipPart } from './zip.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** What a hand-made workbook holds; each part can be replaced by whatever a test wants to try. */
export interface WorkbookParts {
  readonly sheetName?: string;
  /** the whole part */
  readonly sheet: string | Buffer;
  readonly sharedStrings?: string | Buffer;
  readonly styles?: string | Buffer;
  readonly more?: readonly ZipPart[];
}

/** An XLSX file, made by hand. */
export function workbook({
  sheetName = '批量减员申报',
  sheet,
  sharedStrings,
  styles,
  more = [],
}: WorkbookParts): Buffer {
  const related = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = (...list: string[]): string => `<Relationships xmlns="${PACKAGE}">${list.join('')}</Relationships>`;
  return zip([
    {
      name: '[Content_Types].xml',
      content: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    },
    { name: '_rels/.rels', content: relations(related(1, 'officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relations(
        related(1, 'worksheet', 'worksheets/sheet1.xml'),
        ...(sharedStrings === undefined ? [] : [related(2, 'sharedStrings', 'sharedStrings.xml')]),
        ...(styles === undefined ? [] : [related(3, 'styles', 'styles.xml')]),
      ),
    },
    { name: 'xl/worksheets/sheet1.xml', content: sheet },
    ...(sharedStrings === undefined ? [] : [{ name: 'xl/sharedStrings.xml', content: sharedStrings }]),
    ...(styles === undefined ? [] : [{ name: 'xl/styles.xml', content: styles }]),
    ...more,
  ]);
}

/** A sheet's part: rows of texts from row 1 on, and whatever else should stand in it. */
export function sheetXml(rows: readonly (readonly string[])[], { before = '', within = '', after = '' } = {}): string {
  const lines = rows.map((cells, index) => rowXml(index + 1, cells.map(textCell)));
  return `<?xml version="1.0" encoding="UTF-8"?>${before}<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}${within}</sheetData>${after}</worksheet>`;
}

type Cell = (reference: string) => string;

export function rowXml(rowNo: number, cells: readonly Cell[]): string {
  return `<row r="${rowNo}">${cells.map((cell, place) => cell(`${columnLetters(place)}${rowNo}`)).join('')}</row>`;
}

export function textCell(text: string): Cell {
  return (reference) => `<c r="${reference}" t="inlineStr"><is><t>${text.replaceAll('<', '&lt;')}</t></is></c>`;
}

/** A cell as its attributes and its content, both as they stand in the file. */
export function rawCell(attributes: string, content: string): Cell {
  return (reference) => `<c r="${reference}" ${attributes}>${content}</c>`;
}
