import { GraphQLObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { scopeSetsOf } from './access.ts';
import type { RequestContext } from './request-context.ts';
import { requestError } from './request-error.ts';

/**
 * How a reference from another graph becomes the entity: null for what is not there and what is not the viewer's alike, an
 * error when the viewer may not have that kind of thing at all.
 */
export type ReferenceResolver = (reference: Record<string, unknown>, context: RequestContext) => Promise<object | null>;
export type ReferenceResolvers = Readonly<Record<string, ReferenceResolver>>;

/**
 * Answers `_entities` reference by reference: each waits for itself, so that loaders take all of a type together, and each
 * fails for itself, so that one that is malformed, unknown or forbidden leaves the others as they are.
 */
export function resolveReferences(schema: GraphQLSchema, references: ReferenceResolvers): void {
  requireKeyedTypesToResolve(schema, references);
  const entities = schema.getQueryType()?.getFields()['_entities'];
  if (entities === undefined) throw new Error('a subgraph without entities');
  entities.resolve = (_source, { representations }: { representations: readonly unknown[] }, context: RequestContext) =>
    representations.map((representation) => entityOf(schema, references, representation, context));
}

async function entityOf(
  schema: GraphQLSchema,
  references: ReferenceResolvers,
  representation: unknown,
  context: RequestContext,
): Promise<object | null> {
  const reference = readReference(representation);
  const name = reference['__typename'];
  const resolve = typeof name === 'string' && Object.hasOwn(references, name) ? references[name] : undefined;
  if (resolve === undefined) throw requestError('BAD_USER_INPUT', { reason: '__typename 应为可以引用的类型' });
  context.signedIn();
  for (const sets of scopeSetsOf(schema.getType(name as string)?.astNode)) context.requireScopes(sets);
  const entity = await resolve(reference, context);
  return entity === null ? null : Object.assign(entity, { __typename: name });
}

/** NUL is in no key, and the database, asked for it, would fail all references that are looked up together. */
function readReference(representation: unknown): Record<string, unknown> {
  const isObject = typeof representation === 'object' && representation !== null && !Array.isArray(representation);
  if (!isObject) throw requestError('BAD_USER_INPUT', { reason: '引用应为带有 __typename 和键的对象' });
  const reference = representation as Record<string, unknown>;
  if (Object.values(reference).some((value) => typeof value === 'string' && value.includes('\0')))
    throw requestError('BAD_USER_INPUT', { reason: '输入中含有不能识别的字符' });
  return reference;
}

/** An entity that other graphs may refer to and that nobody resolves would never be found. */
function requireKeyedTypesToResolve(schema: GraphQLSchema, references: ReferenceResolvers): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!(type instanceof GraphQLObjectType)) continue;
    const keyed = type.astNode?.directives?.some((directive) => directive.name.value === 'key') ?? false;
    if (keyed && references[type.name] === undefined)
      throw new Error(`${type.name} has a key and no reference resolver`);
  }
}
