import { CHINESE_FAULTS, CHINESE_WORDS } from './fault-texts.ts';

/** A text with places for what differs from case to case, as what finds it. */
function patternOf(english: string): RegExp {
  const escaped = english.replace(/[.*+?^$()|[\]\\]/g, String.raw`\$&`).replace(/\{\d\}/g, '(.+?)');
  return new RegExp(`^${escaped}$`, 's');
}

const KNOWN = CHINESE_FAULTS.map(([english, chinese]) => [patternOf(english), chinese] as const);
/** What GraphiQL finds in JSON comes as a list of places. */
const PLACED = /((?:un)?expected|invalid)[^,]*? at line (\d+), column (\d+)/g;
const SUGGESTED = / Did you mean (?:to use an inline fragment on |the enum value )?([^?]+)\?$/;

/**
 * What GraphQL's validation, its parser and the checks of JSON say of a query or its variables, in Chinese: the libraries that
 * find the faults know English alone. What is not known is told as it comes.
 */
export function faultInChinese(message: string): string {
  const suggested = SUGGESTED.exec(message);
  // one says so as a part of what it tells
  const told = suggested === null || message.endsWith('{ ... }"?') ? message : message.slice(0, suggested.index);
  for (const [pattern, chinese] of KNOWN) {
    const found = pattern.exec(told);
    if (found === null) continue;
    const text = chinese.replace(/\{(\d)\}/g, (_, place: string) => wordInChinese(found[Number(place) + 1]!));
    return told === message ? text : `${text}是否指${listInChinese(suggested![1]!)}？`;
  }
  return message;
}

/** Names and values stay what they are; the parser's words for what it expects, and a reason within a reason, are told. */
function wordInChinese(word: string): string {
  const places = [...word.matchAll(PLACED)].map(([all, , line, column]) => {
    const what = all.slice(0, all.indexOf(' at line'));
    return `第 ${line!} 行第 ${column!} 列${CHINESE_WORDS[what] ?? what}`;
  });
  if (places.length > 0) return places.join('，');
  return CHINESE_WORDS[word] ?? faultInChinese(word);
}

/** "a", "b", or "c" */
function listInChinese(english: string): string {
  const names = [...english.matchAll(/"([^"]+)"/g)].map(([, name]) => `“${name!}”`);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join('、')}或${names.at(-1)!}`;
}
