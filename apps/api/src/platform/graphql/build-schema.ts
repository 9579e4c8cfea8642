import 'reflect-metadata';
import { buildSubgraphSchema, printSubgraphSchema } from '@apollo/subgraph';
import { parse, print } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { buildSchema, createResolversMap, getMetadataStorage } from 'type-graphql';
import type { NonEmptyArray } from 'type-graphql';
import { authenticateRootFields, holdAccess } from './access.ts';
import { resolveReferences } from './references.ts';
import type { ReferenceResolvers } from './references.ts';
import { DateScalar, DateTimeScalar, MoneyScalar, MonthScalar, RateScalar } from './scalars.ts';

/** Everything the schema is made of. */
export interface SchemaParts {
  readonly resolvers: NonEmptyArray<new () => object>;
  /** entities that nothing but the federation reaches */
  readonly entities: readonly (new () => object)[];
  readonly references: ReferenceResolvers;
}

export interface BuiltSchema {
  readonly schema: GraphQLSchema;
  /** as it is printed for people and for the federation's composition */
  readonly sdl: string;
}

const FEDERATION_VERSION = 'https://specs.apollo.dev/federation/v2.7';
const DIRECTIVES = ['@key', '@shareable', '@tag', '@inaccessible', '@authenticated', '@requiresScopes'];
const HEADER = `# Printed from the decorated classes by "npm run schema". Do not edit.
`;
const LINK = `extend schema @link(url: "${FEDERATION_VERSION}", import: ${JSON.stringify(DIRECTIVES)})`;

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
  const document = authenticateRootFields(parse(`${LINK}\n${printSubgraphSchema(decorated)}`));
  const map = createResolversMap(decorated) as Record<string, object>;
  for (const scalar of SCALARS) map[scalar.name] = scalar;
  const schema = buildSubgraphSchema([{ typeDefs: document, resolvers: map as never }]);
  holdAccess(schema);
  resolveReferences(schema, references);
  return { schema, sdl: `${HEADER}\n${print(document)}\n` };
}

/** A field without a resolver of its own is a property: read without a call, which long lists feel. */
function readFieldsPlainly(): void {
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers = true;
}
