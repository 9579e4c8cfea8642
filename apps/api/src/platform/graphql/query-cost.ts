import { getNamedType, getNullableType, isCompositeType, isListType, isObjectType, Kind } from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLField,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';
import { LARGEST_PAGE, USUAL_PAGE } from './page-limits.ts';
import { fragmentsOf } from './query-extent.ts';

/** About how many rows a table holds. */
export type RowsOf = (table: string) => number;

export type Arguments = Readonly<Record<string, unknown>>;

/** What a field costs each time, before what is selected below it. */
export interface FieldCost {
  /** rows that the database reads for it */
  readonly rows: number;
  /** how long the list is that it gives, or that stands in it as `items`; without it the page that was asked for */
  readonly items?: number;
  /** the arguments that would make it cheaper, as "filter.feeMonth" */
  readonly helps?: readonly string[];
  /** whether it can be ordered as a file that holds more */
  readonly orderable?: boolean;
}

/**
 * 查询成本: what fields cost, by "Type.field". A field that reads more than it shows – one that counts, adds up or sorts – has
 * a line; of others each object counts as one.
 */
export type FieldCosts = Readonly<Record<string, (given: Arguments, rowsOf: RowsOf) => FieldCost>>;

interface Dearest {
  readonly field: string;
  readonly points: number;
  readonly helps: readonly string[];
  readonly orderable: boolean;
}

export interface Price {
  /** rows to be read and objects to be made, about */
  readonly estimated: number;
  /** the field that costs most, and what would make it cheaper */
  readonly dearest: Dearest;
}

/** The length of lists about which nothing is known. */
const USUAL_LIST = 10;
const PAGE_HELPS = ['options.take'];

/** One field of a question. */
interface Step {
  readonly name: string;
  readonly node: FieldNode;
  readonly field: GraphQLField<unknown, unknown>;
  readonly cost: FieldCosts[string] | undefined;
  readonly kind: 'list' | 'object' | 'leaf';
  readonly below: readonly Step[];
}

/** What costs depend on besides the question. */
interface Circumstances {
  readonly variables: Record<string, unknown>;
  readonly rowsOf: RowsOf;
}

/** What surrounds a step: how often it is done, the page of the list around it, what would make it less often. */
interface Surroundings {
  readonly times: number;
  readonly page: number | undefined;
  readonly helps: readonly string[];
}

/** A question, ready to be priced for whatever variables come with it. Nothing of it is run. */
export class PricedQuestion {
  readonly #steps: readonly Step[];

  constructor(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, costs: FieldCosts) {
    const root = schema.getRootType(operation.operation);
    const reading = { schema, costs, fragments: fragmentsOf(document) };
    this.#steps = root === null || root === undefined ? [] : stepsIn(operation.selectionSet, root, reading);
  }

  /** @param variables as GraphQL has coerced them */
  price(variables: Record<string, unknown>, rowsOf: RowsOf): Price {
    let estimated = 0;
    let dearest: Dearest = { field: '', points: 0, helps: [], orderable: false };
    const add = (one: Dearest): void => {
      estimated += one.points;
      if (one.points > dearest.points) dearest = one;
    };
    const walk = (step: Step, around: Surroundings): void => {
      const { times, page } = around;
      const own = costOf(step, { variables, rowsOf });
      const helps = own.helps ?? around.helps;
      const items = step.kind === 'list' ? (own.items ?? page ?? USUAL_LIST) : step.kind === 'object' ? 1 : 0;
      add({ field: step.name, points: times * (own.rows + items), helps, orderable: own.orderable === true });
      const inner = { times: times * items, page: step.kind === 'object' ? own.items : undefined, helps };
      for (const one of step.below) walk(one, inner);
    };
    for (const step of this.#steps) walk(step, { times: 1, page: undefined, helps: [] });
    return { estimated: Math.ceil(estimated), dearest };
  }
}

function costOf({ cost, field, node }: Step, { variables, rowsOf }: Circumstances): FieldCost {
  const isPaged = field.args.some(({ name }) => name === 'options');
  if (cost === undefined && !isPaged) return { rows: 0 };
  const given = getArgumentValues(field, node, variables);
  const priced = cost?.(given, rowsOf) ?? { rows: 0 };
  if (!isPaged) return priced;
  const { rows, items, helps = [] } = priced;
  return { rows, items: items ?? pageIn(given), helps: [...helps, ...PAGE_HELPS] };
}

/** A page that is out of range costs no more than the largest: it is refused anyway. */
function pageIn({ options }: Arguments): number {
  const take = (options as { take?: number | null } | null | undefined)?.take ?? USUAL_PAGE;
  return Math.min(Math.max(take, 0), LARGEST_PAGE);
}

interface Reading {
  readonly schema: GraphQLSchema;
  readonly costs: FieldCosts;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

function stepsIn({ selections }: SelectionSetNode, type: GraphQLCompositeType, reading: Reading): Step[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return stepOf(selection, type, reading) ?? [];
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : reading.fragments.get(selection.name.value);
    if (fragment === undefined) return [];
    const narrowed = reading.schema.getType(fragment.typeCondition?.name.value ?? type.name);
    return isCompositeType(narrowed) ? stepsIn(fragment.selectionSet, narrowed, reading) : [];
  });
}

/** Null for what tells of types alone. */
function stepOf(node: FieldNode, type: GraphQLCompositeType, reading: Reading): Step | null {
  const name = node.name.value;
  const field = 'getFields' in type ? type.getFields()[name] : undefined;
  if (field === undefined) return null;
  const named = getNamedType(field.type);
  const isObject = isCompositeType(named);
  const below = isObject && node.selectionSet !== undefined ? stepsIn(node.selectionSet, named, reading) : [];
  const kind = !isObject ? 'leaf' : isListType(getNullableType(field.type)) ? 'list' : 'object';
  return { name, node, field, cost: reading.costs[`${type.name}.${name}`], kind, below };
}

/** Lines of a table of costs that name no field of the schema. */
export function unknownFields(schema: GraphQLSchema, costs: FieldCosts): string[] {
  return Object.keys(costs).filter((key) => {
    const [typeName = '', fieldName = ''] = key.split('.');
    const type = schema.getType(typeName);
    return !isObjectType(type) || type.getFields()[fieldName] === undefined;
  });
}
