import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '../support/client.ts';
import { COMPANY, ENROL, enrolInput, HOSPITAL, PEOPLE } from '../support/demo-unit.ts';
import type { WireEnrolment } from '../support/demo-unit.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { useHall } from '../support/hall.ts';

const hall = useHall();
let clerk: Client;
let clerk2: Client;
/** the declarations made here, oldest first */
const made: { id: string; outcome: string }[] = [];

interface Item {
  id: string;
  unitNo: string;
  state: string;
  outcome: string;
  message: string;
  submittedAt: string;
  personName: string | null;
  maskedIdNo: string | null;
  refusals: { code: string; message: string; remedy: string }[];
}

const LIST = `query ($filter: DeclarationFilter, $options: ListOptions) { declarations(filter: $filter, options: $options) {
  totalItems items { id unitNo state outcome message submittedAt personName maskedIdNo refusals { code message remedy } } } }`;

async function list(
  filter: Record<string, unknown> = {},
  options: Record<string, unknown> = {},
  as = clerk,
): Promise<{ totalItems: number; items: Item[] }> {
  interface Answer {
    declarations: { totalItems: number; items: Item[] };
  }
  return (await as.ask<Answer>(LIST, { filter, options })).declarations;
}

async function enrol(input: Record<string, unknown>, as = clerk): Promise<void> {
  const { enrol: done } = await as.ask<{ enrol: WireEnrolment }>(ENROL, { input });
  made.push({ id: done.declaration.id, outcome: done.outcome });
}

const setClock = (now: string): Promise<unknown> =>
  clerk.ask('mutation ($now: DateTime!) { setDemoClock(now: $now) }', { now: `${now}:00+08:00` });

beforeAll(async () => {
  clerk = await hall.client.signedIn('clerk');
  clerk2 = await hall.client.signedIn('clerk2');
  await setClock('2022-09-18T23:59');
  await enrol(enrolInput(PEOPLE.newcomer));
  await setClock('2022-09-19T00:00');
  await enrol(enrolInput(PEOPLE.flexible));
  await setClock('2022-09-20T10:00');
  await enrol(enrolInput(PEOPLE.transferred));
  await enrol(enrolInput(PEOPLE.womanOf50, { unitNo: COMPANY }), clerk2);
});

describe('A unit’s declarations', () => {
  test('come newest first, refused ones with every reason and what to do about it', async () => {
    const { items } = await list({}, { take: 3 });
    expect(items.map(({ outcome }) => outcome)).toEqual([
      'TRANSFERRED',
      'FLEXIBLE_EMPLOYMENT_OPEN',
      'ENROLLED_WITH_BACK_PAY',
    ]);
    expect(items.map(({ state }) => state)).toEqual(['REJECTED', 'REJECTED', 'APPROVED']);
    const [{ refusals, message }] = items as [Item, ...Item[]];
    expect(refusals[0]).toMatchObject({ code: 'TRANSFERRED', message });
    expect(refusals[0]!.remedy).toMatch(/[\u4e00-\u9fff]/);
  });

  test.each([
    ['done', { succeeded: true }, ['ENROLLED_WITH_BACK_PAY']],
    ['refused', { succeeded: false }, ['TRANSFERRED', 'FLEXIBLE_EMPLOYMENT_OPEN']],
    ['rejected', { state: 'REJECTED' }, ['TRANSFERRED', 'FLEXIBLE_EMPLOYMENT_OPEN']],
    ['waiting', { state: 'PENDING' }, []],
    ['of another kind', { kind: 'STOP' }, []],
    ['about a person', { idNo: ` ${PEOPLE.flexible.idNo} ` }, ['FLEXIBLE_EMPLOYMENT_OPEN']],
    ['of a day, by the days of Shanghai', { from: '2022-09-18', to: '2022-09-18' }, ['ENROLLED_WITH_BACK_PAY']],
    ['from a day on', { from: '2022-09-19' }, ['TRANSFERRED', 'FLEXIBLE_EMPLOYMENT_OPEN']],
    ['of another fee month', { feeMonth: '2022-12' }, []],
  ])('that are %s', async (_, filter, outcomes) => {
    const { items, totalItems } = await list({ from: '2022-09-18', feeMonth: '2022-10', kind: 'ENROL', ...filter });
    expect(items.map(({ outcome }) => outcome)).toEqual(outcomes);
    expect(totalItems).toBe(outcomes.length);
  });

  test('come in pages that neither repeat nor miss one', async () => {
    const all = await list({}, { take: 2000 });
    expect(all.items).toHaveLength(all.totalItems);
    const sort = [{ field: 'kind' }];
    const first = await list({}, { take: 7, sort });
    const second = await list({}, { skip: 7, take: 7, sort });
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect(new Set(ids).size).toBe(14);
  });

  test('are shown one by one', async () => {
    const { declaration } = await clerk.ask<{ declaration: { outcome: string } }>(
      'query ($id: ID!) { declaration(id: $id) { outcome } }',
      { id: made[0]!.id },
    );
    expect(declaration).toEqual({ outcome: 'ENROLLED_WITH_BACK_PAY' });
  });
});

describe('Another unit’s declarations', () => {
  const one = 'query ($id: ID!) { declaration(id: $id) { outcome } }';

  test('are in no list and under no number', async () => {
    const ours = await list({}, { take: 2000 }, clerk2);
    expect(new Set(ours.items.map(({ unitNo }) => unitNo))).toEqual(new Set([COMPANY]));
    for (const { id } of made.slice(0, 3)) expect(await clerk2.ask(one, { id })).toEqual({ declaration: null });
    expectRefusal(await clerk2.refused(LIST, { filter: { unitNo: HOSPITAL } }), 'NOT_FOUND');
    expect((await list({ idNo: PEOPLE.flexible.idNo }, {}, clerk2)).totalItems).toBe(0);
  });

  test.each(['0', '-1', 'x', '99999999999999999999', "1' OR '1'='1", '1\u0000'])('nor under %j', async (id) => {
    expect(await clerk2.ask(one, { id })).toEqual({ declaration: null });
  });
});

describe('The agency', () => {
  test('sees the declarations of all units, or of one', async () => {
    const officer = await hall.client.signedIn('officer');
    const all = await list({ from: '2022-09-18' }, { take: 2000 }, officer);
    expect(new Set(all.items.map(({ unitNo }) => unitNo))).toEqual(new Set([HOSPITAL, COMPANY]));
    expect((await list({ from: '2022-09-18', unitNo: COMPANY }, {}, officer)).totalItems).toBe(1);
  });

  test('lets an analyst see outcomes and nobody’s name, nor look for an ID number', async () => {
    const analyst = await hall.client.signedIn('analyst');
    const { items } = await list({ from: '2022-09-18' }, {}, analyst);
    expect(items).toHaveLength(4);
    expect(new Set(items.map(({ personName }) => personName))).toEqual(new Set(['***']));
    expectRefusal(await analyst.refused(LIST, { filter: { idNo: PEOPLE.flexible.idNo } }), 'FORBIDDEN');
  });
});
