import {
  defaultFieldResolver,
  getNamedType,
  isIntrospectionType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
  visit,
} from 'graphql';
import type { ConstDirectiveNode, DocumentNode, FieldDefinitionNode, GraphQLField, GraphQLSchema } from 'graphql';
import type { ScopeSets } from '../identity/viewer.ts';
import type { RequestContext } from './request-context.ts';

/** Of the root fields those that nobody needs to sign in for; every other one is for whoever has. */
const PUBLIC = 'public';
const AUTHENTICATED = 'authenticated';
const REQUIRES_SCOPES = 'requiresScopes';

interface Directed {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/** The schema's document with `@authenticated` on every root field that is not tagged as public. */
export function authenticateRootFields(document: DocumentNode): DocumentNode {
  return visit(document, {
    ObjectTypeDefinition: (type) => (['Query', 'Mutation'].includes(type.name.value) ? undefined : false),
    FieldDefinition: (field): FieldDefinitionNode | undefined =>
      isPublic(field) ? undefined : { ...field, directives: [...(field.directives ?? []), authenticated] },
  });
}

const authenticated: ConstDirectiveNode = {
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: AUTHENTICATED },
};

function isPublic(field: FieldDefinitionNode): boolean {
  return directivesOf(field, 'tag').some((tag) => argumentOf(tag, 'name') === PUBLIC);
}

/**
 * Holds `@authenticated` and `@requiresScopes` here, whatever the router in front makes of them: a field is resolved only for
 * those who may have it and what it returns.
 */
export function holdAccess(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values<GraphQLField<unknown, RequestContext>>(type.getFields())) guard(field);
  }
}

function guard(field: GraphQLField<unknown, RequestContext>): void {
  const returned = getNamedType(field.type);
  const required = [...scopeSetsOf(field.astNode), ...scopeSetsOf(returned.astNode)];
  const signedIn = required.length > 0 || directivesOf(field.astNode, AUTHENTICATED).length > 0;
  if (!signedIn) return;
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, values, context, info) => {
    context.signedIn();
    for (const sets of required) context.requireScopes(sets);
    return resolve(source, values, context, info);
  };
}

/** What the directives of a type or field require: of each directive one set. */
export function scopeSetsOf(node: Directed | null | undefined): ScopeSets[] {
  return directivesOf(node, REQUIRES_SCOPES).map((directive) => argumentOf(directive, 'scopes') as ScopeSets);
}

function directivesOf(node: Directed | null | undefined, name: string): readonly ConstDirectiveNode[] {
  return node?.directives?.filter((directive) => directive.name.value === name) ?? [];
}

function argumentOf(directive: ConstDirectiveNode, name: string): unknown {
  const argument = directive.arguments?.find((one) => one.name.value === name);
  return argument === undefined ? undefined : valueFromASTUntyped(argument.value);
}
