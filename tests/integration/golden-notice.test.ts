import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { HOSPITAL } from '../support/demo-unit.ts';
import { useHall } from '../support/hall.ts';

interface Golden {
  persons: number;
  totalBase: string;
  lines: Record<string, string>[];
  subtotal: Record<string, string>;
  amountInCapitals: string;
}

const golden = JSON.parse(readFileSync(new URL('../golden/notice-202208.json', import.meta.url), 'utf8')) as Golden;
const hall = useHall();

const BILL = `query ($unitNo: ID!, $feeMonth: Month!) { bill(unitNo: $unitNo, feeMonth: $feeMonth) {
  noticeNo persons totalBase personal employer amount amountInCapitals dueOn issuedOn
  lines { insuranceTypeName kindName personal employer interest lateFee other amount } } }`;

test('the bill of 2022-08 is the deck’s printed notice to the fen and character', async () => {
  const clerk = await hall.client.signedIn('clerk');
  const { bill } = await clerk.ask<{ bill: Record<string, unknown> }>(BILL, { unitNo: HOSPITAL, feeMonth: '2022-08' });
  expect(bill).toEqual({
    noticeNo: '1040352208',
    persons: golden.persons,
    totalBase: golden.totalBase,
    ...golden.subtotal,
    amountInCapitals: golden.amountInCapitals,
    issuedOn: '2022-08-08',
    dueOn: '2022-08-22',
    lines: golden.lines.map(({ insuranceType, kind, ...amounts }) => ({
      insuranceTypeName: insuranceType,
      kindName: kind,
      ...amounts,
    })),
  });
});

test('each of its charges was computed from an enrolment, and they add up to it', async () => {
  const [sums] = await hall.database.query<Record<string, string>>(
    `SELECT count(*) AS persons, sum(base_fen) AS base, sum(large_personal) AS large, sum(maternity_employer) AS maternity,
            sum(basic_personal) AS basic_personal, sum(basic_employer) AS basic_employer, sum(local_employer) AS local,
            count(DISTINCT c.enrolment_id) AS enrolments, count(DISTINCT d.id) AS declarations
       FROM canbao.charge c JOIN canbao.unit u ON u.id = c.unit_id JOIN canbao.enrolment e ON e.id = c.enrolment_id
       JOIN canbao.declaration d ON d.id = c.declaration_id
      WHERE u.unit_no = $1 AND c.fee_month = '2022-08-01'`,
    [HOSPITAL],
  );
  expect(sums).toEqual({
    persons: '1480',
    base: '1319030300',
    large: '740000',
    maternity: '10552165',
    basic_personal: '26380606',
    basic_employer: '79141818',
    local: '13190303',
    enrolments: '1480',
    declarations: '1480',
  });
});

test('September differs by its joiners, leavers and back-pay', async () => {
  const clerk = await hall.client.signedIn('clerk');
  const { bill } = await clerk.ask<{ bill: { persons: number; lines: { kindName: string }[] } }>(BILL, {
    unitNo: HOSPITAL,
    feeMonth: '2022-09',
  });
  expect(bill.persons).toBe(1479);
  expect(new Set(bill.lines.map(({ kindName }) => kindName))).toEqual(new Set(['正常应缴', '补缴']));
});
