import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '../support/client.ts';
import { enrolInput, HOSPITAL } from '../support/demo-unit.ts';
import { somebody, submit } from '../support/enrolments.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { useHall } from '../support/hall.ts';
import { reconcile, uploadPayroll } from '../support/payrolls.ts';
import { Records } from '../support/records.ts';
import { stop, stopInput } from '../support/stops.ts';

const hall = useHall();
const FORMER = '32059900000009301';
const PRESENT = '32059900000009302';
const MERGE =
  'mutation ($keep: ID!, $merge: ID!) { mergePersons(keep: $keep, merge: $merge) { personNo name idNo phone } }';

const { idNo } = somebody(301);
let officer: Client;
let formerClerk: Client;
let former: string;
let present: string;

const merge = (keep: string, into: string): Promise<unknown> => officer.ask(MERGE, { keep, merge: into });

beforeAll(async () => {
  const records = new Records(hall.database);
  officer = await hall.client.signedIn('officer');
  const numbers: string[] = [];
  for (const [unitNo, name] of [
    [FORMER, '从前单位'],
    [PRESENT, '现在单位'],
  ] as const) {
    const unitId = await records.unit({ unitNo, name });
    const accountId = await records.account({ username: `clerk-${unitNo}`, roles: ['CLERK'], units: [unitId] });
    numbers.push((await records.enrolled({ unitId, accountId, idNo, name: '许两处', from: '2022-08' })).personNo);
  }
  [former, present] = numbers as [string, string];
  await hall.database.query(`UPDATE canbao.person SET phone = '19900000001' WHERE person_no = $1`, [former]);
  formerClerk = await hall.client.signedIn(`clerk-${FORMER}`);
});

describe('Two records that are both enrolled', () => {
  test('are not merged, and neither unit can stop one of them by itself', async () => {
    const errors = await officer.refused(MERGE, { keep: present, merge: former });
    expectRefusal(errors, 'BOTH_ENROLLED', '两条人员信息均有仍在生效的参保关系(现在单位、从前单位),不能合并');
    expect((await stop(formerClerk, stopInput(idNo, { unitNo: FORMER }))).outcome).toBe('DUPLICATE_PERSON');
  });

  test('are stopped in one unit at the counter, and merged under the one that goes on', async () => {
    expect((await stop(officer, stopInput(idNo, { unitNo: FORMER }))).outcome).toBe('STOPPED');
    expectRefusal(await officer.refused(MERGE, { keep: former, merge: present }), 'KEEP_ENROLLED_RECORD');
    expect(await merge(present, former)).toEqual({
      mergePersons: { personNo: present, name: '许两处', idNo, phone: '19900000001' },
    });
  });
});

describe('A merged person', () => {
  test('is on record with who merged what, for officers alone', async () => {
    const asked = `query { personMerges { totalItems items { idNo keptNo mergedNo mergedBy mergedAt filled } } }`;
    expect(await officer.ask(asked)).toEqual({
      personMerges: {
        totalItems: 1,
        items: [
          {
            ...{ idNo, keptNo: present, mergedNo: former, mergedBy: '周示范(医保经办机构)', filled: ['phone'] },
            mergedAt: expect.stringMatching(/^2022-09-20T/) as unknown,
          },
        ],
      },
    });
    expectRefusal(await formerClerk.refused(asked), 'FORBIDDEN');
    expectRefusal(await hall.client.refused(asked), 'UNAUTHENTICATED');
  });

  test('is one person beside a payroll, and a stranger to the unit that knew the record which is gone', async () => {
    const file = Buffer.from(`姓名,证件号码,工资\n许两处,${idNo},八千`);
    const kindsFor = async (clerk: Client, unitNo: string): Promise<(string | null)[][]> => {
      const { differences } = await reconcile(clerk, unitNo, await uploadPayroll(clerk, file, '工资.csv'));
      return differences.items.map(({ kind, recordName }) => [kind, recordName]);
    };
    expect(await kindsFor(await hall.client.signedIn(`clerk-${PRESENT}`), PRESENT)).toEqual([]);
    expect(await kindsFor(formerClerk, FORMER)).toEqual([['MISSING', null]]);
  });

  test('is one person to the unit that knew the record which is gone, with all that was charged there', async () => {
    const told = await formerClerk.ask(
      `query ($unitNo: ID!, $idNo: String!, $personNo: ID!, $r: [_Any!]!) {
        member(unitNo: $unitNo, idNo: $idNo) { personNo endMonth charges { personNo coveredMonth amount } }
        roster(unitNo: $unitNo, filter: { state: ENDED }) { items { personNo } totalItems }
        charges(unitNo: $unitNo, filter: { personNo: $personNo }) { totalItems items { coveredMonth } }
        _entities(representations: $r) { ... on Person { personNo } } }`,
      { unitNo: FORMER, idNo, personNo: present, r: [{ __typename: 'Person', personNo: former }] },
    );
    expect(told).toEqual({
      member: {
        ...{ personNo: present, endMonth: '2022-09' },
        charges: [{ personNo: former, coveredMonth: '2022-08', amount: '640.00' }],
      },
      roster: { items: [{ personNo: present }], totalItems: 1 },
      charges: { totalItems: 1, items: [{ coveredMonth: '2022-08' }] },
      _entities: [{ personNo: present }],
    });
  });

  test('is charged once for a month in which both records were enrolled, whichever unit is settled first', async () => {
    const settle = `mutation ($unitNo: ID!) { settle(feeMonth: "2022-09", unitNo: $unitNo) { feeMonth } }`;
    for (const unitNo of [PRESENT, FORMER]) await officer.ask(settle, { unitNo });
    const charged = await hall.database.query<{ unit_no: string }>(
      `SELECT u.unit_no FROM canbao.charge c JOIN canbao.person p ON p.id = c.person_id JOIN canbao.unit u ON u.id = c.unit_id
        WHERE p.id_no_18 = $1 AND c.covered_month = '2022-09-01'`,
      [idNo],
    );
    expect(charged).toEqual([{ unit_no: FORMER }]);
  });
});

test('A merge and an enrolment at the same time leave one person, enrolled at most once', async () => {
  for (const serial of [310, 311, 312, 313]) {
    const person = somebody(serial);
    const made = await hall.database.query<{ person_no: string }>(
      `INSERT INTO canbao.person (id_no, id_no_18, name, sex, birth_date, person_type)
       SELECT $1, $1, $2, 'M', to_date(substr($1, 7, 8), 'YYYYMMDD'), 'EMPLOYEE' FROM generate_series(1, 2)
       RETURNING person_no`,
      [person.idNo, person.name],
    );
    const [keep, other] = made.map(({ person_no }) => person_no) as [string, string];
    const clerk = await hall.client.signedIn('clerk');
    const [first] = await Promise.all([submit(clerk, enrolInput(person, { unitNo: HOSPITAL })), merge(keep, other)]);
    expect(['DUPLICATE_PERSON', 'ENROLLED_WITH_BACK_PAY']).toContain(first.outcome);
    const again = await submit(clerk, enrolInput(person, { unitNo: HOSPITAL }));
    expect(again.outcome).toBe(first.outcome === 'DUPLICATE_PERSON' ? 'ENROLLED_WITH_BACK_PAY' : 'ALREADY_ENROLLED');
    const [held] = await hall.database.query(
      `SELECT count(*)::integer AS records, count(*) FILTER (WHERE merged_into IS NULL)::integer AS persons,
              (SELECT count(*)::integer FROM canbao.enrolment e JOIN canbao.person o ON o.id = e.person_id
                WHERE o.id_no_18 = $1 AND e.end_month IS NULL) AS enrolments
         FROM canbao.person WHERE id_no_18 = $1`,
      [person.idNo],
    );
    expect(held).toEqual({ records: 2, persons: 1, enrolments: 1 });
  }
});
