import type { Fen } from './money.ts';

const DIGITS = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'] as const;
const PLACES = ['', '拾', '佰', '仟'] as const;
const TEN_THOUSAND = 10_000;
const HUNDRED_MILLION = 100_000_000;

/**
 * 大写: an amount in capitals as it stands on vouchers, 1300048.92 → 壹佰叁拾万零肆拾捌圆玖角贰分.
 * One 零 for each run of zeros inside; 零 after 圆 when the yuan or the jiao digit is 0 and something follows; 整 when no 分
 * follows. Throws a RangeError for a negative amount: paper has no form for it.
 */
export function amountInCapitals(amount: Fen): string {
  if (!Number.isSafeInteger(amount) || amount < 0) throw new RangeError(`no capitals for ${amount} fen`);
  const yuan = Math.floor(amount / 100);
  const jiao = Math.floor(amount / 10) % 10;
  const cent = amount % 10;
  if (yuan === 0 && jiao === 0 && cent === 0) return '零圆整';

  const whole = yuan === 0 ? '' : `${wholeYuan(yuan)}圆`;
  const zero = yuan > 0 && jiao + cent > 0 && (yuan % 10 === 0 || jiao === 0) ? '零' : '';
  const tenths = jiao === 0 ? '' : `${DIGITS[jiao]!}角`;
  return whole + zero + tenths + (cent === 0 ? '整' : `${DIGITS[cent]!}分`);
}

/** Read as people do, from the left: so many 亿, so many 万, the rest; a rest that leaves a place empty begins with 零. */
function wholeYuan(yuan: number): string {
  if (yuan < TEN_THOUSAND) return fourDigits(yuan);
  const unit = yuan < HUNDRED_MILLION ? TEN_THOUSAND : HUNDRED_MILLION;
  const rest = yuan % unit;
  const head = wholeYuan(Math.floor(yuan / unit)) + (unit === TEN_THOUSAND ? '万' : '亿');
  if (rest === 0) return head;
  return head + (rest < unit / 10 ? '零' : '') + wholeYuan(rest);
}

function fourDigits(digits: number): string {
  let text = '';
  let gap = false;
  for (let place = PLACES.length - 1; place >= 0; place -= 1) {
    const digit = Math.floor(digits / 10 ** place) % 10;
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    text += (gap ? '零' : '') + DIGITS[digit]! + PLACES[place]!;
    gap = false;
  }
  return text;
}
