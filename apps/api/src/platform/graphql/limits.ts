import { GraphQLError, Kind, parse } from 'graphql';
import type { DefinitionNode, DocumentNode } from 'graphql';
import { fragmentsOf, Measure, repeatedPairs } from './query-extent.ts';
import type { Extent } from './query-extent.ts';

const DEEPEST = 15;
/** The schema's own description is nested deeper than any business question. */
const DEEPEST_SCHEMA = 25;
const MOST_FIELDS = 500;
const MOST_REPEATED_PAIRS = 1000;
const MOST_ALIASES = 30;
const MOST_DIRECTIVES = 50;
const MOST_ROOT_FIELDS = 20;

/** What the parser reads at most; more is refused before it costs anything. */
export const PARSER = { maxTokens: 4000 };

/** Longer than anything that many words and signs need; what is remembered of questions must not fill the memory. */
const LONGEST = 50_000;

/** How many questions are remembered as being in shape. */
const MOST_KEPT = 500;

/**
 * 查询限制: a question that is nested too deep, or asks too much or one thing too often, is refused before it is compared with
 * the schema, which is what such questions make expensive. Each is measured once.
 */
export class ShapeLimits {
  readonly #fitting = new Set<string>();

  /** Why what was sent goes no further; null when it may, also to be told that it is no GraphQL. */
  reasonAgainst(body: unknown): string | null {
    if (Array.isArray(body)) return '一次请求只能提交一个查询,不支持批量提交';
    const text = (body as { query?: unknown } | null | undefined)?.query;
    if (typeof text !== 'string' || this.#fitting.has(text)) return null;
    if (text.length > LONGEST) return `查询语句不能超过${LONGEST}个字符`;
    const reason = reasonInText(text);
    if (reason !== null) return reason;
    const [oldest] = this.#fitting;
    if (this.#fitting.size >= MOST_KEPT && oldest !== undefined) this.#fitting.delete(oldest);
    this.#fitting.add(text);
    return null;
  }
}

function reasonInText(text: string): string | null {
  let document: DocumentNode;
  try {
    document = parse(text, { ...PARSER, noLocation: true });
  } catch (error) {
    return isTooLong(error) ? `查询语句不能超过${PARSER.maxTokens}个词元` : null;
  }
  const fragments = fragmentsOf(document);
  const measure = new Measure(fragments);
  const extents = document.definitions.map((definition) => [definition, measure.extentOf(definition)] as const);
  if (measure.circular) return '片段不能循环引用';
  const tooMuch = extents.map(([definition, extent]) => reasonIn(definition, extent)).find((reason) => reason !== null);
  if (tooMuch !== undefined) return tooMuch;
  const isRepeated = document.definitions.some(
    (definition) =>
      'selectionSet' in definition && repeatedPairs([definition.selectionSet], fragments) > MOST_REPEATED_PAIRS,
  );
  return isRepeated ? '同一字段重复的次数过多' : null;
}

/** The parser has one kind of error; this is the only one that speaks of tokens. */
function isTooLong(error: unknown): boolean {
  return error instanceof GraphQLError && error.message.includes(`${PARSER.maxTokens} tokens`);
}

function reasonIn({ kind }: DefinitionNode, extent: Extent): string | null {
  const { depth, schemaDepth, fields, level, aliases, directives } = extent;
  if (depth > DEEPEST) return `查询嵌套不能超过${DEEPEST}层`;
  if (schemaDepth > DEEPEST_SCHEMA) return `接口定义的查询嵌套不能超过${DEEPEST_SCHEMA}层`;
  const isOperation = kind === Kind.OPERATION_DEFINITION;
  if (isOperation && level > MOST_ROOT_FIELDS) return `一次请求最多包含${MOST_ROOT_FIELDS}个顶层字段`;
  if (aliases > MOST_ALIASES) return `别名不能超过${MOST_ALIASES}个`;
  if (directives > MOST_DIRECTIVES) return `指令不能超过${MOST_DIRECTIVES}个`;
  return fields > MOST_FIELDS ? `一次请求最多包含${MOST_FIELDS}个字段` : null;
}
