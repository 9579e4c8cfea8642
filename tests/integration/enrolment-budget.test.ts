import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Client } from '../support/client.ts';
import { ENROL, enrolInput, PEOPLE, PREVIEW } from '../support/demo-unit.ts';
import type { WireEnrolment } from '../support/demo-unit.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { useHall } from '../support/hall.ts';

const hall = useHall();
let clerk: Client;

const BUDGET = 20;
const WRONG = enrolInput(PEOPLE.misnamed);
const preview = async (input: Record<string, unknown>): Promise<WireEnrolment> =>
  (await clerk.ask<{ previewEnrolment: WireEnrolment }>(PREVIEW, { input })).previewEnrolment;

/** One request that previews the same input under many names. */
function previewsAtOnce(count: number): string {
  const fields = Array.from({ length: count }, (_, n) => `p${n}: previewEnrolment(input: $input) { outcome }`);
  return `query ($input: EnrolInput!) { ${fields.join(' ')} }`;
}

async function failures(): Promise<number> {
  const [row] = await hall.database.query<{ count: number }>(
    'SELECT count(*)::integer AS count FROM canbao.lookup_failure',
  );
  return row!.count;
}

beforeAll(async () => {
  clerk = await hall.client.signedIn('clerk');
});
beforeEach(async () => {
  await hall.database.query('DELETE FROM canbao.lookup_failure');
});

describe('A wrong name counts against the hourly budget', () => {
  test('in a preview and in an enrolment alike; the next after the twentieth is refused, also with the right name', async () => {
    for (let given = 0; given < BUDGET; given += 1) {
      const ask = given % 2 === 0 ? PREVIEW : ENROL;
      const data = await clerk.ask<Record<string, { outcome: string }>>(ask, { input: WRONG });
      expect(Object.values(data)[0]!.outcome).toBe('NAME_MISMATCH');
    }
    expectRefusal(await clerk.refused(PREVIEW, { input: WRONG }), 'LOOKUP_BUDGET_EXCEEDED');
    expectRefusal(await clerk.refused(ENROL, { input: enrolInput(PEOPLE.flexible) }), 'LOOKUP_BUDGET_EXCEEDED');
  });

  test('also when the month is not open yet and that is told first, so that no month makes guessing free', async () => {
    const { outcome, refusals } = await preview({ ...WRONG, startMonth: '2022-11' });
    expect(outcome).toBe('MONTH_NOT_OPEN');
    expect(refusals.map(({ code }) => code)).toContain('NAME_MISMATCH');
    expect(await failures()).toBe(1);
  });

  test('for every name that one request asks under, each of which is answered', async () => {
    const data = await clerk.ask<Record<string, { outcome: string }>>(previewsAtOnce(10), { input: WRONG });
    expect(Object.values(data).map(({ outcome }) => outcome)).toEqual(Array<string>(10).fill('NAME_MISMATCH'));
    expect(await failures()).toBe(10);
  });

  test('however many are tried at once: no more than the budget are ever answered', async () => {
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, n) => clerk.exchange(n % 2 === 0 ? PREVIEW : ENROL, { input: WRONG })),
    );
    const answered = answers.filter(({ errors }) => errors.length === 0);
    expect(answered.length).toBeLessThanOrEqual(BUDGET);
    expect(answered.length).toBeGreaterThan(0);
    const codes = answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code));
    expect(new Set(codes)).toEqual(new Set(['LOOKUP_BUDGET_EXCEEDED']));
    expect(answers.every(({ status }) => status < 500)).toBe(true);
  });

  test('of the account that gave it, and of no other', async () => {
    for (let given = 0; given < BUDGET; given += 1) await preview(WRONG);
    const officer = await hall.client.signedIn('officer');
    const { previewEnrolment } = await officer.ask<{ previewEnrolment: { outcome: string } }>(PREVIEW, {
      input: enrolInput(PEOPLE.newcomer),
    });
    expect(previewEnrolment.outcome).toBe('ENROLLED_WITH_BACK_PAY');
  });

  test('for an hour', async () => {
    for (let given = 0; given < BUDGET; given += 1) await preview(WRONG);
    await hall.database.query(`UPDATE canbao.lookup_failure SET at = now() - interval '61 minutes'`);
    expect((await preview(enrolInput(PEOPLE.flexible))).outcome).toBe('FLEXIBLE_EMPLOYMENT_OPEN');
  });
});

test('Names that are right cost nothing, whatever the answer', async () => {
  for (const person of [PEOPLE.newcomer, PEOPLE.flexible, PEOPLE.enrolledElsewhere, PEOPLE.twice]) {
    await preview(enrolInput(person));
  }
  expect(await failures()).toBe(0);
});

test('A wrong name is told nothing of age on record, coverage or months charged', async () => {
  const { refusals } = await preview(
    enrolInput({ ...PEOPLE.enrolledElsewhere, name: '张冒名' }, { startMonth: '2022-05' }),
  );
  expect(refusals.map(({ code }) => code)).toEqual(['NAME_MISMATCH']);
});
