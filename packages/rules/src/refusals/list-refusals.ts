import { REFUSALS, REFUSAL_CHAPTERS } from './catalogue.ts';
import type { RefusalFacts } from './refusal-facts.ts';
import { refuse } from './refusal.ts';
import type { DecidedBy, RefusalCode, RefusalOf } from './refusal.ts';
import { FURTHER_SAMPLES, REFUSAL_SAMPLES } from './refusal-samples.ts';

/** 原因代码: one refusal as it is documented, with examples of what people are told. */
export interface ListedRefusal {
  readonly code: RefusalCode;
  /** the texts it can have, with facts that are only examples; mostly one */
  readonly messages: readonly string[];
  readonly remedies: readonly string[];
  readonly field: string | null;
  readonly decidedBy: DecidedBy;
  readonly source: string;
}

export interface RefusalChapter {
  /** in Chinese and English */
  readonly title: string;
  readonly refusals: readonly ListedRefusal[];
}

/** 原因代码表: every refusal that the product knows, by subject. */
export function listRefusals(): RefusalChapter[] {
  return REFUSAL_CHAPTERS.map(({ title, entries }) => ({
    title,
    refusals: (Object.keys(entries) as RefusalCode[]).map(listed),
  }));
}

function listed(code: RefusalCode): ListedRefusal {
  const told = examplesOf(code);
  const { field, decidedBy, source } = REFUSALS[code];
  return {
    code,
    messages: [...new Set(told.map(({ message }) => message))],
    remedies: [...new Set(told.map(({ remedy }) => remedy))],
    field,
    decidedBy,
    source,
  };
}

function examplesOf<Code extends RefusalCode>(code: Code): RefusalOf<Code>[] {
  const further: readonly RefusalFacts[Code][] | undefined = FURTHER_SAMPLES[code];
  return [REFUSAL_SAMPLES[code], ...(further ?? [])].map((facts) => refuse(code, facts));
}
