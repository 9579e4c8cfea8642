import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  parse,
} from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLNamedType,
  GraphQLOutputType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';

/** What an answer looks like, by the names that the question gives: "bills.items.amount". */
export interface AnswerShape {
  /** the type of each value, in the order of the question */
  readonly leaves: ReadonlyMap<string, string>;
  /** which names are lists of objects */
  readonly lists: ReadonlySet<string>;
}

/** The shape of the answer to a question that was asked; empty when the schema does not know it. */
export function shapeOfAnswer(schema: GraphQLSchema, query: string, operationName?: string | null): AnswerShape {
  const shape = { leaves: new Map<string, string>(), lists: new Set<string>() };
  const document = parse(query);
  const operation = operationIn(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (operation !== undefined && root) new ShapeReader(schema, document, shape).read(operation.selectionSet, root, '');
  return shape;
}

/** The operation that was meant: the one of that name, or the only one. */
export function operationIn(document: DocumentNode, name?: string | null): OperationDefinitionNode | undefined {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return name ? operations.find((operation) => operation.name?.value === name) : operations[0];
}

/** The name of a query's first operation; null when it has none, or cannot be read. */
export function operationNameOf(query: string): string | null {
  try {
    return operationIn(parse(query))?.name?.value ?? null;
  } catch {
    return null;
  }
}

class ShapeReader {
  readonly #schema: GraphQLSchema;
  readonly #document: DocumentNode;
  readonly #shape: { readonly leaves: Map<string, string>; readonly lists: Set<string> };

  constructor(
    schema: GraphQLSchema,
    document: DocumentNode,
    shape: { readonly leaves: Map<string, string>; readonly lists: Set<string> },
  ) {
    this.#schema = schema;
    this.#document = document;
    this.#shape = shape;
  }

  read({ selections }: SelectionSetNode, type: GraphQLNamedType, above: string): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        this.#field(selection, type, above);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragment(selection.name.value);
      const named = fragment?.typeCondition && this.#schema.getType(fragment.typeCondition.name.value);
      if (fragment !== undefined) this.read(fragment.selectionSet, named ?? type, above);
    }
  }

  #field({ name, alias, selectionSet }: FieldNode, type: GraphQLNamedType, above: string): void {
    const path = (above === '' ? '' : `${above}.`) + (alias ?? name).value;
    const answered = typeOfField(type, name.value);
    if (name.value === '__typename') this.#shape.leaves.set(path, 'String');
    if (answered === undefined) return;
    const named = getNamedType(answered);
    if (!isCompositeType(named) || selectionSet === undefined) {
      this.#shape.leaves.set(path, named.name);
      return;
    }
    if (isListType(getNullableType(answered))) this.#shape.lists.add(path);
    this.read(selectionSet, named, path);
  }

  #fragment(name: string): FragmentDefinitionNode | undefined {
    return this.#document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .find((fragment) => fragment.name.value === name);
  }
}

function typeOfField(type: GraphQLNamedType, field: string): GraphQLOutputType | undefined {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[field]?.type : undefined;
}
