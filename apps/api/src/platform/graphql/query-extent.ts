import { Kind } from 'graphql';
import type { DefinitionNode, DocumentNode, FieldNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';

/** What a definition amounts to once each fragment stands written out where it is used. */
export interface Extent {
  readonly depth: number;
  /** below the fields by which the schema describes itself, which are no part of {@link depth} */
  readonly schemaDepth: number;
  readonly fields: number;
  /** those that stand at its own level */
  readonly level: number;
  readonly aliases: number;
  readonly directives: number;
}

const NOTHING: Extent = { depth: 0, schemaDepth: 0, fields: 0, level: 0, aliases: 0, directives: 0 };

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

export function fragmentsOf({ definitions }: DocumentNode): Fragments {
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

/** Measures a document's definitions. Each fragment is measured once, however often it is used, also within others. */
export class Measure {
  readonly #fragments: Fragments;
  readonly #measured = new Map<string, Extent | 'measuring'>();
  #circular = false;

  constructor(fragments: Fragments) {
    this.#fragments = fragments;
  }

  /** Whether a fragment that has been met contains itself. */
  get circular(): boolean {
    return this.#circular;
  }

  extentOf(definition: DefinitionNode): Extent {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) return this.#fragment(definition.name.value);
    if (definition.kind !== Kind.OPERATION_DEFINITION) return NOTHING;
    const variables = definition.variableDefinitions ?? [];
    const own = [definition, ...variables].map((node) => node.directives?.length ?? 0);
    const inner = this.#selections(definition.selectionSet);
    return { ...inner, directives: own.reduce((sum, count) => sum + count, inner.directives) };
  }

  #selections({ selections }: SelectionSetNode): Extent {
    return together(
      selections.map((selection) => {
        const inner =
          selection.kind === Kind.FIELD
            ? this.#field(selection)
            : selection.kind === Kind.INLINE_FRAGMENT
              ? this.#selections(selection.selectionSet)
              : this.#fragment(selection.name.value);
        return { ...inner, directives: inner.directives + (selection.directives?.length ?? 0) };
      }),
    );
  }

  #field({ name, alias, selectionSet }: FieldNode): Extent {
    const below = selectionSet === undefined ? NOTHING : this.#selections(selectionSet);
    const isOfSchema = name.value.startsWith('__');
    return {
      ...below,
      depth: isOfSchema ? 0 : below.depth + 1,
      schemaDepth: isOfSchema ? below.depth + 1 : below.schemaDepth,
      fields: below.fields + 1,
      level: 1,
      aliases: below.aliases + (alias === undefined ? 0 : 1),
    };
  }

  #fragment(name: string): Extent {
    const known = this.#measured.get(name);
    if (known === 'measuring') this.#circular = true;
    if (known !== undefined) return known === 'measuring' ? NOTHING : known;
    const fragment = this.#fragments.get(name);
    if (fragment === undefined) return NOTHING;
    this.#measured.set(name, 'measuring');
    const inner = this.#selections(fragment.selectionSet);
    const extent = { ...inner, directives: inner.directives + (fragment.directives?.length ?? 0) };
    this.#measured.set(name, extent);
    return extent;
  }
}

/** The deepest of all, and the sum of the rest; what grows beyond all measure stays a number. */
function together(extents: readonly Extent[]): Extent {
  const sum = (part: keyof Extent): number => extents.reduce((total, extent) => total + extent[part], 0);
  const most = (part: keyof Extent): number => extents.reduce((top, extent) => Math.max(top, extent[part]), 0);
  return {
    depth: most('depth'),
    schemaDepth: most('schemaDepth'),
    fields: sum('fields'),
    level: sum('level'),
    aliases: sum('aliases'),
    directives: sum('directives'),
  };
}

/**
 * How many pairs of fields have one place in the answer, each of which GraphQL's validation compares with the other. Written
 * out for this: to be asked of what is known to be short.
 */
export function repeatedPairs(sets: readonly SelectionSetNode[], fragments: Fragments): number {
  const places = new Map<string, FieldNode[]>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const place = (selection.alias ?? selection.name).value;
        const there = places.get(place);
        if (there === undefined) places.set(place, [selection]);
        else there.push(selection);
      } else {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        if (fragment !== undefined) collect(fragment.selectionSet);
      }
    }
  };
  sets.forEach(collect);
  return [...places.values()].reduce((pairs, fields) => {
    const below = fields.flatMap(({ selectionSet }) => selectionSet ?? []);
    const within = below.length === 0 ? 0 : repeatedPairs(below, fragments);
    return pairs + (fields.length * (fields.length - 1)) / 2 + within;
  }, 0);
}
