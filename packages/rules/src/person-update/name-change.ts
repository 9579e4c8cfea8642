import { comparableName } from '../identity/person-name.ts';
import { refuse } from '../refusals/refusal.ts';
import type { RefusalOf } from '../refusals/refusal.ts';

/** Whether two names have a letter or character in common, so that one can be a slip of the other. */
function shareCharacter(one: string, other: string): boolean {
  const characters = new Set(comparableName(one).match(/[\p{L}〇]/gu) ?? []);
  return (comparableName(other).match(/[\p{L}〇]/gu) ?? []).some((character) => characters.has(character));
}

/**
 * 姓名更正 decides who somebody is. A unit mends a slip of its own; it cannot make another person of one, nor rename one whom
 * other units have on their books. `elsewhere` is whether the person was ever enrolled in another unit.
 */
export function nameChangeRefusals(
  current: string,
  changed: string | undefined,
  elsewhere: boolean | 'unknown',
): RefusalOf<'NAME_CHANGE_AT_COUNTER'>[] {
  if (changed === undefined) return [];
  if (!shareCharacter(current, changed)) return [refuse('NAME_CHANGE_AT_COUNTER', { because: 'OTHER_NAME' })];
  return elsewhere === true ? [refuse('NAME_CHANGE_AT_COUNTER', { because: 'OTHER_UNIT' })] : [];
}
