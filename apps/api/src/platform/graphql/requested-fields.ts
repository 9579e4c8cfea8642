import { Kind } from 'graphql';
import type { FieldNode, FragmentDefinitionNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

const remembered = new WeakMap<readonly FieldNode[], Map<string, ReadonlySet<string>>>();

/**
 * The names of the fields that a question asks for below the field being resolved, or, with `below`, below that field of
 * it; fragments included, @skip and @include taken as asked for. Long lists read no more columns than these need.
 */
export function requestedFields({ fieldNodes, fragments }: RequestedOf, below?: string): ReadonlySet<string> {
  // A compiled question hands in the very same nodes each time.
  const known = remembered.get(fieldNodes) ?? new Map<string, ReadonlySet<string>>();
  remembered.set(fieldNodes, known);
  const key = below ?? '';
  const found = known.get(key);
  if (found !== undefined) return found;
  const direct = fieldNodes.flatMap((node) => fieldsIn(node.selectionSet, fragments));
  const asked =
    below === undefined
      ? direct
      : direct.filter((node) => node.name.value === below).flatMap((node) => fieldsIn(node.selectionSet, fragments));
  const names = new Set(asked.map((node) => node.name.value));
  known.set(key, names);
  return names;
}

/** Whether a request asks for nothing but the field being resolved; what tells of the schema itself does not count. */
export function isAskedAlone({ operation, fragments }: Pick<GraphQLResolveInfo, 'operation' | 'fragments'>): boolean {
  const asked = fieldsIn(operation.selectionSet, fragments).filter(({ name }) => !name.value.startsWith('__'));
  return new Set(asked.map(({ alias, name }) => (alias ?? name).value)).size === 1;
}

type RequestedOf = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

function fieldsIn(selections: SelectionSetNode | undefined, fragments: Fragments): FieldNode[] {
  return (selections?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsIn(selection.selectionSet, fragments);
    return fieldsIn(fragments[selection.name.value]?.selectionSet, fragments);
  });
}
