import { addDays, compareDays, day, daysBetween, lastDayOfMonth, dayIn } from '../day.ts';
import type { Day } from '../day.ts';
import type { Sex } from '../identity/id-number.ts';
import { monthOf, monthsFrom } from '../month.ts';
import type { Policy, RetirementGroup } from '../policy/policy.ts';
import { policyRowAt } from '../policy/policy-row-at.ts';
import { isRefusal } from '../refusals/refusal.ts';
import type { PolicyNotPublished } from '../refusals/refusal.ts';
import { retirementUnder } from './retirement.ts';
import type { RetirementPerson } from './retirement.ts';

/** Who reaches retirement age in a range of days: those of one sex and original age who were born in a range of days. */
export interface BirthDatesReaching {
  readonly sex: Sex;
  /** null: whoever has no original age on record, or none of those that the terms know for the sex */
  readonly originalAge: number | null;
  /** the ages that {@link originalAge} null leaves out */
  readonly knownAges: readonly number[];
  readonly from: Day;
  readonly to: Day;
}

/** Days on which the same terms are in force. */
interface Stretch {
  readonly groups: readonly RetirementGroup[];
  readonly from: Day;
  readonly to: Day;
}

const OLDEST = day('1900-01-01');
const SEXES: readonly Sex[] = ['M', 'F'];

/**
 * 职工退休到龄: the births of all who reach retirement age on a day of the range, each day by the terms then in force, so
 * that a list can be asked of a database by date of birth alone. Refusal: POLICY_NOT_PUBLISHED.
 */
export function birthDatesReaching(from: Day, to: Day, policy: Policy): BirthDatesReaching[] | PolicyNotPublished {
  const stretches = stretchesOf(from, to, policy);
  if (isRefusal(stretches)) return stretches;
  return stretches.flatMap(({ groups, from: first, to: last }) =>
    SEXES.flatMap((sex) => {
      const ages = groups.filter((group) => group.sex === sex).map((group) => group.originalAge);
      return [null, ...ages].flatMap((originalAge) => {
        const dateOf = (birthDate: Day): Day => retirementUnder({ sex, originalAge, birthDate }, groups).date;
        const births = {
          from: firstBirth(dateOf, first, last),
          to: addDays(firstBirth(dateOf, addDays(last, 1), last), -1),
        };
        return compareDays(births.from, births.to) > 0 ? [] : [{ sex, originalAge, knownAges: ages, ...births }];
      });
    }),
  );
}

/** The first day of a range on which somebody reaches retirement age, or null. Refusal: POLICY_NOT_PUBLISHED. */
export function retirementWithin(
  person: RetirementPerson,
  from: Day,
  to: Day,
  policy: Policy,
): Day | null | PolicyNotPublished {
  const stretches = stretchesOf(from, to, policy);
  if (isRefusal(stretches)) return stretches;
  for (const { groups, from: first, to: last } of stretches) {
    const { date } = retirementUnder(person, groups);
    if (compareDays(date, first) >= 0 && compareDays(date, last) <= 0) return date;
  }
  return null;
}

function stretchesOf(from: Day, to: Day, policy: Policy): Stretch[] | PolicyNotPublished {
  const stretches: Stretch[] = [];
  for (const month of monthsFrom(monthOf(from), monthOf(to))) {
    const row = policyRowAt(policy, 'retirementAges', month);
    if (isRefusal(row)) return row;
    const last = lastDayOfMonth(month);
    const end = compareDays(last, to) < 0 ? last : to;
    const before = stretches.at(-1);
    if (before?.groups === row.value.groups) stretches[stretches.length - 1] = { ...before, to: end };
    else stretches.push({ groups: row.value.groups, from: before === undefined ? from : dayIn(month, 1), to: end });
  }
  return stretches;
}

/** The first birth whose retirement is on that day or after it: whoever is born later never retires earlier. */
function firstBirth(dateOf: (birthDate: Day) => Day, reaching: Day, latest: Day): Day {
  let [low, high] = [0, daysBetween(OLDEST, latest)];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (compareDays(dateOf(addDays(OLDEST, middle)), reaching) >= 0) high = middle;
    else low = middle + 1;
  }
  return addDays(OLDEST, low);
}
