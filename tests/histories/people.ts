import { Random } from './random.ts';

/** Somebody whose history is made up, with numbers of their own, whatever the others do. */
export interface Person {
  readonly idNo: string;
  readonly name: string;
  readonly random: Random;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const GIVEN = '安邦彩春丹东恩芳丰根广国海涵和虹华嘉建洁景静娟凯兰';

/**
 * So many people whom nobody has on record. Most are of working age; a tenth are about as old as enrolment online allows, so
 * that some pass that age on the way.
 */
export function somePeople(count: number, seed: number, year: number, taken: ReadonlySet<string>): Person[] {
  const random = new Random(seed);
  const used = new Set(taken);
  return Array.from({ length: count }, (_, place) => {
    for (;;) {
      const idNo = invented(random, year);
      if (used.has(idNo)) continue;
      used.add(idNo);
      const name = `郑${random.one(Array.from(GIVEN))}${random.one(Array.from(GIVEN))}`;
      return { idNo, name, random: new Random(seed * 1009 + place) };
    }
  });
}

function invented(random: Random, year: number): string {
  const serial = random.between(100, 998);
  const limit = serial % 2 === 1 ? 60 : 50;
  const age = random.chance(0.1) ? limit - random.between(0, 1) : random.between(19, 48);
  const birth = [year - age, random.between(1, 12), random.between(1, 28)].map((part) => String(part).padStart(2, '0'));
  const digits = `320599${birth.join('')}${serial}`;
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
  return digits + '10X98765432'[sum % 11]!;
}
