import 'reflect-metadata';
import { buildSubgraphSchema, printSubgraphSchema } from '@apollo/subgraph';
import { GraphQLObjectType, parse } from 'graphql';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { buildSchema, createResolversMap, getMetadataStorage } from 'type-graphql';
import type { NonEmptyArray } from 'type-graphql';
import type { RequestContext } from './request-context.ts';
import { DateScalar, DateTimeScalar, MoneyScalar, MonthScalar, RateScalar } from './scalars.ts';

/**
 * How a reference from another graph becomes the entity. Nothing else guards `_entities`: each checks by itself that the
 * viewer may see what it returns, and answers null for what is not there and what is not theirs alike.
 */
export type ReferenceResolver = (reference: Record<string, unknown>, context: RequestContext) => Promise<object | null>;

/** Everything the schema is made of. */
export interface SchemaParts {
  readonly resolvers: NonEmptyArray<new () => object>;
  /** entities that nothing but the federation reaches */
  readonly entities: readonly (new () => object)[];
  readonly references: Readonly<Record<string, ReferenceResolver>>;
}

export interface BuiltSchema {
  readonly schema: GraphQLSchema;
  /** as it is printed for people and for the federation's composition */
  readonly sdl: string;
}

const FEDERATION_VERSION = 'https://specs.apollo.dev/federation/v2.7';
const HEADER = `# Printed from the decorated classes by "npm run schema". Do not edit.

extend schema @link(url: "${FEDERATION_VERSION}", import: ["@key"])
`;

const SCALARS = [DateScalar, DateTimeScalar, MoneyScalar, MonthScalar, RateScalar];

/** The schema of the decorated classes as a Federation 2 subgraph. */
export async function createSchema({ resolvers, entities, references }: SchemaParts): Promise<BuiltSchema> {
  readFieldsPlainly();
  const decorated = await buildSchema({
    resolvers: resolvers,
    orphanedTypes: [...entities],
    validate: false,
    skipCheck: true,
  });
  const sdl = `${HEADER}\n${printSubgraphSchema(decorated).trim()}\n`;
  const map = createResolversMap(decorated) as Record<string, object>;
  for (const scalar of SCALARS) map[scalar.name] = scalar;
  for (const [type, resolve] of Object.entries(references)) {
    map[type] = { ...map[type], __resolveReference: resolve as GraphQLFieldResolver<unknown, RequestContext> };
  }
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: map as never }]);
  requireKeyedTypesToResolve(schema, references);
  return { schema, sdl };
}

/** A field without a resolver of its own is a property: read without a call, which long lists feel. */
function readFieldsPlainly(): void {
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers = true;
}

/** An entity that other graphs may refer to and that nobody resolves would answer with the bare reference. */
function requireKeyedTypesToResolve(schema: GraphQLSchema, references: SchemaParts['references']): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!(type instanceof GraphQLObjectType)) continue;
    const keyed = type.astNode?.directives?.some((directive) => directive.name.value === 'key') ?? false;
    if (keyed && references[type.name] === undefined)
      throw new Error(`${type.name} has a key and no reference resolver`);
  }
}
