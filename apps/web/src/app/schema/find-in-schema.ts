import type { MemberFacts, SchemaFacts, TypeFacts } from './schema-types.ts';

/**
 * The types in which something is found, by name or by what is told of it in either language: with all of their members
 * when the type itself is meant, else with those that are. Everything for ''.
 */
export function findInSchema(schema: SchemaFacts, sought: string): SchemaFacts {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return schema;
  return schema.flatMap((type): TypeFacts[] => {
    if (has(words, type)) return [type];
    const members = type.members.filter((member) => memberHas(words, member, type));
    return members.length === 0 ? [] : [{ ...type, members }];
  });
}

type Named = Pick<MemberFacts, 'name' | 'told'>;

function has(words: readonly string[], { name, told }: Named, context = ''): boolean {
  const text = `${context}${name} ${told.chinese} ${told.english}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

/** "Bill.amount" finds the one field; an argument stands for the field that takes it. */
function memberHas(words: readonly string[], member: MemberFacts, type: TypeFacts): boolean {
  return has(words, member, `${type.name}.`) || member.args.some((argument) => has(words, argument));
}
