import { escapedXml, linkId, OFFICE, XML } from './sheet-xml.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const SHEET_PART = 'xl/worksheets/sheet1.xml';

/** Where the addresses stand to which cells of the sheet lead. */
export const SHEET_RELATIONS_PART = 'xl/worksheets/_rels/sheet1.xml.rels';
export const SHEET_RELATIONS = {
  open: `${XML}<Relationships xmlns="${RELATIONS}">`,
  close: '</Relationships>',
} as const;

/** The address to which a row of the sheet leads. */
export function sheetRelation(rowNo: number, address: string): string {
  const target = escapedXml(address).replaceAll('"', '&quot;');
  return `<Relationship Id="${linkId(rowNo)}" Type="${OFFICE}/hyperlink" Target="${target}" TargetMode="External"/>`;
}

/**
 * Plain, text, an amount, a heading, and the first three once more for cells that lead somewhere: the order is that of the
 * styles in `sheet-xml.ts`.
 */
const FORMATS = [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/>',
  '<xf numFmtId="4" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/>',
  '<xf numFmtId="49" fontId="1" fillId="2" borderId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/>',
  '<xf numFmtId="0" fontId="2" fillId="0" borderId="0" applyFont="1"/>',
  '<xf numFmtId="49" fontId="2" fillId="0" borderId="0" applyNumberFormat="1" applyFont="1"/>',
  '<xf numFmtId="4" fontId="2" fillId="0" borderId="0" applyNumberFormat="1" applyFont="1"/>',
];

const fontIn = (colour: string): string =>
  `<sz val="11"/>${colour}<name val="等线"/><family val="2"/><charset val="134"/>`;
const FONT = fontIn('');
const FONTS = [FONT, `<b/>${FONT}`, `<u/>${fontIn('<color rgb="FF0563C1"/>')}`].map((font) => `<font>${font}</font>`);

/** Everything of a workbook with one sheet but the sheet itself: path and content. */
export function workbookParts(title: string): readonly (readonly [path: string, xml: string])[] {
  return [
    [
      '[Content_Types].xml',
      `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
        `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
        `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>` +
        `<Override PartName="/${SHEET_PART}" ContentType="${TYPES}.worksheet+xml"/></Types>`,
    ],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    [
      'xl/workbook.xml',
      `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">` +
        `<sheets><sheet name="${escapedXml(title)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
      ]),
    ],
    [
      'xl/styles.xml',
      `${XML}<styleSheet xmlns="${MAIN}"><fonts count="${FONTS.length}">${FONTS.join('')}</fonts>` +
        `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>` +
        `<fill><patternFill patternType="solid"><fgColor rgb="FFDCE6F1"/></patternFill></fill></fills>` +
        `<borders count="1"><border/></borders><cellStyleXfs count="1">${FORMATS[0]!}</cellStyleXfs>` +
        `<cellXfs count="${FORMATS.length}">${FORMATS.join('')}</cellXfs></styleSheet>`,
    ],
  ];
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const listed = targets.map(
    ([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${RELATIONS}">${listed.join('')}</Relationships>`;
}
