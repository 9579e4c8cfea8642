import pg from 'pg';

const { builtins } = pg.types;
const DATE_ARRAY = 1182;

type Parse = (text: string) => unknown;

/** How the database's values arrive. A Date would bring a time zone in, and a float would lose digits unseen. */
const PARSERS = new Map<number, Parse>([
  // ids and sums of fen: exact as numbers, or not at all
  [builtins.INT8, exactInteger],
  // days stay the text that the rules know: "2022-09-20"
  [builtins.DATE, String],
  [DATE_ARRAY, (text) => (text === '{}' ? [] : text.slice(1, -1).split(','))],
  // a point of time as the clock's Instant
  [builtins.TIMESTAMPTZ, (text) => Date.parse(text)],
  [builtins.NUMERIC, String],
]);

function exactInteger(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new RangeError(`a 64-bit integer outside the exact range: ${text}`);
  return number;
}

const usualParser = pg.types.getTypeParser as (oid: number, format: 'text' | 'binary') => Parse;

/** For pg's `types` setting, which holds for one pool and leaves the rest of the process alone. */
export const valueParsers = {
  getTypeParser: (oid: number, format: 'text' | 'binary' = 'text'): Parse =>
    (format === 'binary' ? undefined : PARSERS.get(oid)) ?? usualParser(oid, format),
};
