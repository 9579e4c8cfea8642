import { REFUSALS } from './catalogue.ts';
import type { RefusalFacts } from './refusal-facts.ts';

export type RefusalCode = keyof RefusalFacts;

/** Who can find a refusal out: the browser by the rules alone, or only the server, which has the records. */
export type DecidedBy = 'browser' | 'server';

/** One reason why something is not done: what people are told, what they can do, and the facts behind it. */
export type Refusal = { [Code in RefusalCode]: RefusalOf<Code> }[RefusalCode];

export interface RefusalOf<Code extends RefusalCode> {
  readonly code: Code;
  /** The exact text, in Chinese. */
  readonly message: string;
  /** What the reader can do about it, in Chinese. */
  readonly remedy: string;
  /** The input field that it is about, or null when it is about none. */
  readonly field: string | null;
  readonly facts: RefusalFacts[Code];
}

/** The refusal of everything that needs a policy row which does not exist. */
export type PolicyNotPublished = RefusalOf<'POLICY_NOT_PUBLISHED'>;

/** One entry of the catalogue of refusals. */
export interface RefusalEntry<Facts> {
  readonly message: (facts: Facts) => string;
  readonly remedy: (facts: Facts) => string;
  readonly field: string | null;
  readonly decidedBy: DecidedBy;
  /** Where the rule comes from. */
  readonly source: string;
}

export type RefusalEntries<Code extends RefusalCode> = { readonly [C in Code]: RefusalEntry<RefusalFacts[C]> };

/** Makes a refusal from its code and facts; its texts come from the catalogue. */
export function refuse<Code extends RefusalCode>(code: Code, facts: RefusalFacts[Code]): RefusalOf<Code> {
  const entry: RefusalEntry<RefusalFacts[Code]> = REFUSALS[code];
  return { code, message: entry.message(facts), remedy: entry.remedy(facts), field: entry.field, facts };
}

/** The refusals among the answers that a rule may give. */
type RefusalAmong<T> = unknown extends T
  ? T & Refusal
  : Extract<T, { readonly code: RefusalCode; readonly remedy: string }>;

/** Tells a refusal from whatever else a rule may answer. */
export function isRefusal<T>(answer: T): answer is RefusalAmong<T> {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'code' in answer &&
    'remedy' in answer &&
    typeof answer.code === 'string' &&
    isRefusalCode(answer.code)
  );
}

export function isRefusalCode(text: string): text is RefusalCode {
  return Object.hasOwn(REFUSALS, text);
}
