const LONGEST_NAME = 50;

// The dots that keyboards put into names of ethnic minorities and foreigners: · • ・ ‧ ∙ ⋅ ᐧ and the full stop.
const MIDDLE_DOTS = / *[\u00b7\u2022\u30fb\u2027\u2219\u22c5\u1427.] */gu;
const SPACES = /\s+/gu;
const NAME = /^[\p{Script=Han}\p{Script=Latin}〇·'\- ]+$/u;

/**
 * 姓名 as it is stored: full-width letters and spaces made plain, outer blanks dropped, inner ones drawn together (and
 * removed between Chinese characters), every middle dot written ·.
 */
export function normaliseName(text: string): string {
  return text
    .normalize('NFKC')
    .replace(MIDDLE_DOTS, '·')
    .replace(SPACES, ' ')
    .replace(/(?<=[\p{Script=Han}〇]) | (?=[\p{Script=Han}〇])/gu, '')
    .trim();
}

/** The form in which names are compared: as stored, without blanks and case. */
export function comparableName(text: string): string {
  return normaliseName(text).replaceAll(' ', '').toUpperCase();
}

/** Whether two ways of writing a name name the same: blanks, full-width forms, case and kinds of middle dot do not count. */
export function sameName(a: string, b: string): boolean {
  return a === b || comparableName(a) === comparableName(b);
}

/** A name that can be stored, or null: 2 to 50 characters of Chinese or Latin script, · ' and - inside. */
export function parseName(text: string): string | null {
  const name = normaliseName(text);
  const length = Array.from(name).length;
  return length >= 2 && length <= LONGEST_NAME && NAME.test(name) && /\p{L}/u.test(name) ? name : null;
}
