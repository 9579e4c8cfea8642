import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { GraphQLField, GraphQLInputType, GraphQLOutputType, IntrospectionQuery } from 'graphql';
import type { Client } from './client.ts';

/** One query of the schema with everything that can be selected below it. */
export interface WholeQuery {
  readonly field: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

const DEEPEST = 4;

/** Forms that are in order, for queries that ask for one. */
const FORM: Readonly<Record<string, unknown>> = {
  startMonth: '2022-09',
  declaredWage: '8000.00',
  name: '秦保密',
  personType: 'EMPLOYEE',
  fromMonth: '2022-10',
  feeMonth: '2022-09',
  from: '2022-01-01',
  to: '2022-12-31',
  months: ['2022-09'],
  groupBy: ['UNIT'],
};

/**
 * Every query of the schema, with the arguments filled in from what is known by name. An argument that is required and that
 * nobody knows a value for is an error: whoever adds a query says here how it could be abused.
 */
export async function everyQuery(client: Client, known: Readonly<Record<string, unknown>>): Promise<WholeQuery[]> {
  const schema = buildClientSchema(await client.ask<IntrospectionQuery>(getIntrospectionQuery()));
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ name }) => !name.startsWith('_'));
  return fields.map((field) => {
    const variables = Object.fromEntries(
      field.args.flatMap(({ name, type }) => {
        const value = valueFor(name, type, { ...FORM, ...known });
        return value === undefined ? [] : [[name, value] as const];
      }),
    );
    const asked = field.args.filter(({ name }) => name in variables);
    const declared = asked.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
    const passed = asked.map(({ name }) => `${name}: $${name}`).join(', ');
    const head = asked.length === 0 ? '' : `(${passed})`;
    const query = `query ${declared === '' ? '' : `(${declared})`} { ${field.name}${head} ${selection(field.type, 1)} }`;
    return { field: field.name, query, variables };
  });
}

function valueFor(name: string, type: GraphQLInputType, known: Readonly<Record<string, unknown>>): unknown {
  const named = getNamedType(type);
  if (isInputObjectType(named) && !(isListType(getNullableType(type)) && !isNonNullType(type))) {
    const fields = Object.values(named.getFields());
    // What may be left out is, when something that it needs is not known: the past, where nobody tells a moment of it.
    const isComplete = fields.every((field) => !isNonNullType(field.type) || field.name in known);
    if (!isNonNullType(type) && !isComplete) return undefined;
    const entries = fields.flatMap((field) => {
      const value = valueFor(field.name, field.type, known);
      return value === undefined ? [] : [[field.name, value] as const];
    });
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  }
  if (name in known && (isNonNullType(type) || !isEnumType(named))) return known[name];
  if (isNonNullType(type)) throw new Error(`tell how to fill in the argument "${name}": ${String(type)}`);
  return undefined;
}

/** All fields that need no argument, as deep as questions go. */
export function selection(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return '';
  if (!isObjectType(named) || depth > DEEPEST) return '{ __typename }';
  const fields = Object.values(named.getFields()).filter(
    (field: GraphQLField<unknown, unknown>) => !field.args.some(({ type: argument }) => isNonNullType(argument)),
  );
  return `{ ${fields.map((field) => `${field.name} ${selection(field.type, depth + 1)}`).join(' ')} }`;
}
