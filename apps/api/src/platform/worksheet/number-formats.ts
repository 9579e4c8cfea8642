import type { XmlHandlers } from './scan-xml.ts';
import { tooComplex } from './worksheet-refused.ts';

/** Numbered formats that show a date in one of the languages of the format: 14–17, 22, and the East Asian ones. */
const BUILT_IN_DATES = new Set([14, 15, 16, 17, 22, ...range(27, 36), ...range(50, 58)]);
const MOST_FORMATS = 70_000;
const LONGEST_CODE = 255;

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Whether a cell with this style shows its number as a date. */
export type ShowsDate = (style: number) => boolean;

/** Reads which styles show dates from the part `styles`. */
export function numberFormats(): { readonly handlers: XmlHandlers; readonly showsDate: ShowsDate } {
  const codes = new Map<number, string>();
  const styles: number[] = [];
  let inCells = false;
  return {
    handlers: {
      open: (name, attributes) => {
        if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
        if (name === 'cellXfs') inCells = true;
        if (inCells && name === 'xf') styles.push(Number(attributes['numFmtId'] ?? 0));
        if (codes.size > MOST_FORMATS || styles.length > MOST_FORMATS) throw tooComplex('单元格样式过多');
      },
      close: (name) => {
        if (name === 'cellXfs') inCells = false;
      },
    },
    showsDate: (style) => {
      const format = styles[style] ?? 0;
      const code = codes.get(format);
      return code === undefined ? BUILT_IN_DATES.has(format) : isDateCode(code);
    },
  };
}

/** Whether a format code has a year, a day, or a month that is not minutes: 'yyyy"年"m"月"' has, '[h]:mm' and '0.00E+00' not. */
export function isDateCode(code: string): boolean {
  if (code.length > LONGEST_CODE || /^general$/i.test(code) || /\[(?:h+|m+|s+)\]/i.test(code)) return false;
  const bare = code
    .replace(/"[^"]*"|\[[^\]]*\]|\\.|[_*]./g, '')
    .replace(/e[+-]/gi, '')
    .split(';')[0]!;
  return /[yde]/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare));
}
