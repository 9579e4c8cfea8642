import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '../support/client.ts';
import { COMPANY, ENROL, enrolInput, HOSPITAL, PEOPLE } from '../support/demo-unit.ts';
import type { WireEnrolment } from '../support/demo-unit.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { useHall } from '../support/hall.ts';

const hall = useHall();
let clerk: Client;

interface Page {
  items: Record<string, unknown>[];
  totalItems: number;
  persons: number;
  personal: string;
  employer: string;
  amount: string;
}

const ITEM =
  'id personNo personName maskedIdNo unitNo feeMonth coveredMonth insuranceType kind base personal employer amount';
const EXPLAINED = `explanation { declaredWage base heldTo floor ceiling text limits { id parameter value status source }
  personal { rate fixed exact amount row { id } } employer { rate fixed exact amount row { id } }
  declaration { id kind state } }`;

async function charges(
  filter: Record<string, unknown> | null,
  options: Record<string, unknown> | null = null,
  { as = clerk, unitNo = HOSPITAL, item = ITEM }: { as?: Client; unitNo?: string; item?: string } = {},
): Promise<Page> {
  const query = `query ($unitNo: ID!, $filter: ChargeFilter, $options: ListOptions) {
    charges(unitNo: $unitNo, filter: $filter, options: $options) {
      totalItems persons personal employer amount items { ${item} } } }`;
  return (await as.ask<{ charges: Page }>(query, { unitNo, filter, options })).charges;
}

const fenOf = (yuan: unknown): number => Number(String(yuan).replace('.', ''));
const sum = (items: Record<string, unknown>[], field: string): number =>
  items.reduce((total, item) => total + fenOf(item[field]), 0);

beforeAll(async () => {
  clerk = await hall.client.signedIn('clerk');
});

describe('The charges of August 2022', () => {
  test('add up to the deck’s notice, type by type, though a page shows a few of them', async () => {
    const notice: [string, string, string][] = [
      ['LARGE_AMOUNT', '7400.00', '0.00'],
      ['MATERNITY', '0.00', '105521.65'],
      ['BASIC_MEDICAL', '263806.06', '791418.18'],
      ['LOCAL_SUPPLEMENT', '0.00', '131903.03'],
    ];
    for (const [insuranceType, personal, employer] of notice) {
      const page = await charges({ feeMonth: '2022-08', insuranceType }, { take: 3 });
      expect(page.items).toHaveLength(3);
      expect(page).toMatchObject({ totalItems: 1480, persons: 1480, personal, employer });
    }
    const all = await charges({ feeMonth: '2022-08' }, { take: 0 });
    expect(all).toMatchObject({ items: [], persons: 1480, amount: '1300048.92' });
  });

  test('come page after page without one missing or twice, and each page’s items add up to the totals', async () => {
    const filter = { feeMonth: '2022-08', insuranceType: 'BASIC_MEDICAL' };
    const pages = await Promise.all([0, 500, 1000].map((skip) => charges(filter, { skip, take: 500 })));
    const items = pages.flatMap((page) => page.items);
    expect(items).toHaveLength(1480);
    expect(new Set(items.map(({ id }) => id)).size).toBe(1480);
    expect(sum(items, 'personal')).toBe(fenOf(pages[0]!.personal));
    expect(sum(items, 'employer')).toBe(fenOf(pages[0]!.employer));
  });

  test('are sorted as asked, the largest first', async () => {
    const { items } = await charges(
      { feeMonth: '2022-08' },
      { take: 50, sort: [{ field: 'amount', descending: true }] },
    );
    const amounts = items.map(({ amount }) => fenOf(amount));
    expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
    expect(amounts[0]).toBe(Math.max(...amounts));
  });

  test('are explained, every one of them as stored, each limit named', async () => {
    const { items } = await charges(
      { feeMonth: '2022-08' },
      { take: 2000 },
      { item: `base personal employer ${EXPLAINED}` },
    );
    expect(items).toHaveLength(2000);
    for (const { base, personal, employer, explanation } of items) {
      const told = explanation as Record<string, { amount: string }> & { base: string };
      expect([told.base, told['personal']!.amount, told['employer']!.amount]).toEqual([base, personal, employer]);
    }
    const held = new Set(items.map(({ explanation }) => (explanation as { heldTo: string | null }).heldTo));
    expect(held).toContain(null);
  });
});

describe('The charges of an enrolment', () => {
  test('are back-pay of the fee month, each explained by the declaration that caused it', async () => {
    const input = enrolInput(PEOPLE.newcomer, { startMonth: '2022-08', declaredWage: '30000.00' });
    const { enrol } = await clerk.ask<{ enrol: WireEnrolment }>(ENROL, { input });
    const page = await charges({ idNo: PEOPLE.newcomer.idNo.toLowerCase(), kind: 'BACK_PAY' }, null, {
      item: `${ITEM} ${EXPLAINED}`,
    });
    expect(page.persons).toBe(1);
    expect(sum(page.items, 'amount')).toBe(enrol.backPay.reduce((total, { amount }) => total + fenOf(amount), 0));
    const basic = page.items.find(
      ({ insuranceType, coveredMonth }) => insuranceType === 'BASIC_MEDICAL' && coveredMonth === '2022-08',
    );
    expect(basic).toMatchObject({
      feeMonth: '2022-10',
      base: '21821.00',
      personal: '436.42',
      employer: '1309.26',
      explanation: {
        declaredWage: '30000.00',
        heldTo: 'CEILING',
        floor: '4250.00',
        ceiling: '21821.00',
        limits: { status: 'ASSUMED' },
        personal: { rate: '0.02', fixed: null, amount: '436.42' },
        employer: { rate: '0.06', amount: '1309.26' },
        declaration: { id: enrol.declaration.id, kind: 'ENROL', state: 'APPROVED' },
      },
    });
    expect((basic!['explanation'] as { text: string }).text).toContain('21,821.00');
  });

  test('are found by covered month, by person and by a part of the name', async () => {
    const mine = await charges({ search: '许晓', coveredMonth: '2022-09' });
    expect(new Set(mine.items.map(({ coveredMonth }) => coveredMonth))).toEqual(new Set(['2022-09']));
    const { personNo } = mine.items[0]!;
    expect((await charges({ personNo })).totalItems).toBe(2 * mine.totalItems);
  });
});

test('A charge that its policy rows do not give is no longer explained', async () => {
  await hall.database.query(
    `BEGIN; SELECT set_config('canbao.unsettle', 'on', true), set_config('canbao.agency', 'on', true);
     UPDATE canbao.charge SET basic_personal = basic_personal + 1 WHERE id =
       (SELECT id FROM canbao.charge WHERE fee_month = '2022-07-01' AND unit_id =
          (SELECT id FROM canbao.unit WHERE unit_no = '${HOSPITAL}') ORDER BY person_id LIMIT 1);
     COMMIT`,
  );
  const answer = await clerk.exchange<{ charges: Page }>(
    `query ($unitNo: ID!) { charges(unitNo: $unitNo, filter: { feeMonth: "2022-07", insuranceType: BASIC_MEDICAL },
       options: { take: 1 }) { items { id explanation { text } } } }`,
    { unitNo: HOSPITAL },
  );
  expectRefusal(answer.errors, 'INTERNAL');
  expect(JSON.stringify(answer.errors)).not.toMatch(/charge \d/);
});

describe('A list of charges is refused', () => {
  test.each([
    ['more than 2,000 at once', { take: 2001 }, 'PAGE_OUT_OF_RANGE'],
    ['a page before the first', { skip: -1 }, 'PAGE_OUT_OF_RANGE'],
    ['sorting by what it does not know', { sort: [{ field: 'id_no; DROP TABLE charge' }] }, 'UNKNOWN_SORT_KEY'],
  ])('%s', async (_, options, code) => {
    const errors = await clerk.refused(
      'query ($unitNo: ID!, $options: ListOptions) { charges(unitNo: $unitNo, options: $options) { totalItems } }',
      { unitNo: HOSPITAL, options },
    );
    expectRefusal(errors, code);
  });

  test('to the clerk of another unit', async () => {
    const clerk2 = await hall.client.signedIn('clerk2');
    const query = 'query ($unitNo: ID!) { charges(unitNo: $unitNo) { totalItems } }';
    expectRefusal(await clerk2.refused(query, { unitNo: HOSPITAL }), 'NOT_FOUND');
    expect((await charges({ feeMonth: '2022-08' }, { take: 0 }, { as: clerk2, unitNo: COMPANY })).persons).toBeLessThan(
      1480,
    );
  });
});

test('A text that no record can hold finds nothing', async () => {
  expect(await charges({ search: '许\u0000\u0000晓月?' })).toMatchObject({ totalItems: 0, amount: '0.00', items: [] });
});

describe('An analyst', () => {
  test('sees amounts, and neither names nor numbers', async () => {
    const analyst = await hall.client.signedIn('analyst');
    const { items } = await charges({ feeMonth: '2022-08' }, { take: 20 }, { as: analyst });
    expect(new Set(items.map(({ personName }) => personName))).toEqual(new Set(['***']));
    expect(new Set(items.map(({ maskedIdNo }) => maskedIdNo))).toEqual(new Set(['3205*******']));
  });

  test.each([
    ['look for an ID number', { filter: { idNo: PEOPLE.enrolledHere.idNo } }],
    ['look for a name', { filter: { search: '赵' } }],
    ['look for an age', { filter: { ageBands: ['AGE_30_34'] } }],
    ['sort by name', { options: { sort: [{ field: 'personName' }] } }],
  ])('may not %s', async (_, variables) => {
    const analyst = await hall.client.signedIn('analyst');
    const errors = await analyst.refused(
      `query ($unitNo: ID!, $filter: ChargeFilter, $options: ListOptions) {
         charges(unitNo: $unitNo, filter: $filter, options: $options) { totalItems } }`,
      { unitNo: HOSPITAL, ...variables },
    );
    expectRefusal(errors, 'FORBIDDEN');
  });
});
