import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
  Kind,
  print,
} from 'graphql';
import type {
  ConstDirectiveNode,
  GraphQLArgument,
  GraphQLEnumValue,
  GraphQLField,
  GraphQLInputField,
  GraphQLNamedType,
  GraphQLSchema,
} from 'graphql';
import type { MemberFacts, SchemaFacts, Told, TypeFacts, TypeKind } from './schema-types.ts';

/** What the documentation tells of a schema; read once, when the app is built. Throws for a text that is no schema. */
export function schemaFacts(sdl: string): SchemaFacts {
  // the federation's directives are used in it and defined elsewhere
  const schema = buildSchema(sdl, { assumeValidSDL: true });
  const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
  return types
    .filter((type) => !isSpecifiedScalarType(type))
    .map((type) => typeFacts(schema, type))
    .sort((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) || (one.name < other.name ? -1 : 1));
}

const KINDS: readonly TypeKind[] = ['QUERY', 'MUTATION', 'OBJECT', 'UNION', 'INTERFACE', 'INPUT', 'ENUM', 'SCALAR'];

function typeFacts(schema: GraphQLSchema, type: GraphQLNamedType): TypeFacts {
  const applied = [type.astNode, ...type.extensionASTNodes].flatMap((node) => node?.directives ?? []);
  return {
    name: type.name,
    kind: kindOf(schema, type),
    told: toldIn(type.description),
    keys: applied.filter(({ name }) => name.value === 'key').map(keyFields),
    directives: printed(applied),
    members: membersOf(type),
  };
}

function kindOf(schema: GraphQLSchema, type: GraphQLNamedType): TypeKind {
  if (type === schema.getQueryType()) return 'QUERY';
  if (type === schema.getMutationType()) return 'MUTATION';
  if (isObjectType(type)) return 'OBJECT';
  if (isUnionType(type)) return 'UNION';
  if (isInterfaceType(type)) return 'INTERFACE';
  if (isInputObjectType(type)) return 'INPUT';
  return isEnumType(type) ? 'ENUM' : 'SCALAR';
}

function membersOf(type: GraphQLNamedType): MemberFacts[] {
  if (isScalarType(type)) return [];
  if (isEnumType(type)) return type.getValues().map(memberFacts);
  if (isUnionType(type)) return type.getTypes().map(({ name }) => plainMember(name));
  return Object.values(type.getFields()).map(memberFacts);
}

type Documented = GraphQLField<unknown, unknown> | GraphQLInputField | GraphQLArgument | GraphQLEnumValue;

function memberFacts(member: Documented): MemberFacts {
  const { name, description, deprecationReason, astNode } = member;
  const byDefault = astNode && 'defaultValue' in astNode ? astNode.defaultValue : undefined;
  return {
    ...plainMember(name),
    told: toldIn(description),
    directives: printed(astNode?.directives ?? []),
    ...('type' in member && { type: String(member.type), of: getNamedType(member.type).name }),
    ...('args' in member && { args: member.args.map(memberFacts) }),
    ...(deprecationReason && { deprecated: deprecationReason }),
    ...(byDefault !== undefined && { byDefault: print(byDefault) }),
  };
}

const plainMember = (name: string): MemberFacts => ({
  name,
  told: { chinese: '', english: '' },
  directives: [],
  args: [],
});

/** "金额。An amount." – the Chinese comes first and ends with its own full stop. */
export function toldIn(description: string | null | undefined): Told {
  const text = (description ?? '').replace(/\s+/g, ' ').trim();
  const end = text.lastIndexOf('。') + 1;
  return { chinese: text.slice(0, end), english: text.slice(end).trim() };
}

/** Told in words of their own: what is a key, what is out of date, what a scalar is specified by. */
const TOLD_ELSEWHERE = new Set(['key', 'deprecated', 'specifiedBy']);

function printed(directives: readonly ConstDirectiveNode[]): string[] {
  return directives.filter(({ name }) => !TOLD_ELSEWHERE.has(name.value)).map((directive) => print(directive));
}

function keyFields(key: ConstDirectiveNode): string {
  const fields = key.arguments?.find(({ name }) => name.value === 'fields')?.value;
  return fields?.kind === Kind.STRING ? fields.value : '';
}
