import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { periodAt } from './calendar.ts';
import { assess } from './contribution.ts';
import { ModelHall } from './model-hall.ts';
import { barredFrom } from './retirement.ts';
import { billOf } from './settlement.ts';

const UNIT = '32059900000000117';
const golden = (name: string): string => readFileSync(new URL(`../golden/${name}`, import.meta.url), 'utf8');
const yuan = (text: string): number => Number(text.replace('.', ''));

describe('The plain model, held to the examples of domain.md', () => {
  test('the deck’s notice, to the fen', () => {
    const bases = golden('unit-320599-202208-bases.csv').trim().split(/\r?\n/).slice(1);
    const feeMonth = '2022-08';
    const charges = bases.map((row, place) => {
      const wage = Number(row.split(',').at(-1)) * 100;
      const idNo = String(place);
      const who = { unitNo: UNIT, idNo, feeMonth, coveredMonth: feeMonth, kind: 'REGULAR' as const, wage };
      return { ...who, ...assess(wage, feeMonth, false) };
    });
    const bill = billOf(UNIT, feeMonth, charges);
    const notice = JSON.parse(golden('notice-202208.json')) as {
      persons: number;
      totalBase: string;
      lines: { personal: string; employer: string }[];
      subtotal: { personal: string; employer: string; amount: string };
    };
    const { subtotal } = notice;
    expect(bill).toMatchObject({ persons: notice.persons, totalBase: yuan(notice.totalBase) });
    expect([bill.personal, bill.employer, bill.amount]).toEqual(
      [subtotal.personal, subtotal.employer, subtotal.amount].map(yuan),
    );
    expect(bill.lines.map(({ personal, employer }) => [personal, employer])).toEqual(
      notice.lines.map(({ personal, employer }) => [yuan(personal), yuan(employer)]),
    );
  });

  test.each([
    ['2022-08-10T23:59', '2022-08', false],
    ['2022-08-11T00:00', '2022-09', true],
    ['2022-09-06T16:59', '2022-09', true],
    ['2022-09-06T17:00', '2022-09', false],
    ['2022-09-20T09:00', '2022-10', true],
    ['2022-12-31T09:00', '2023-01', true],
  ])('at %s the period is that of %s', (moment, feeMonth, open) => {
    expect(periodAt(moment)).toEqual({ feeMonth, open });
  });

  test('the deck’s stop: enrolled 9.20 from September, stopped 9.21: no October, September stays', () => {
    const hall = new ModelHall('2022-09-20T09:00');
    const who = { unitNo: UNIT, idNo: '320599199101010017' };
    const enrolment = { ...who, name: '郑新来', start: '2022-09', wage: 820_000, civilServant: false };
    expect(hall.enrol(enrolment).outcome).toBe('ENROLLED_WITH_BACK_PAY');
    hall.moveTo('2022-09-21T09:00');
    expect(hall.stop({ ...who, changeDate: null }).outcome).toBe('STOPPED');
    hall.moveTo('2022-10-08T09:00');
    hall.settle(UNIT, '2022-10');
    expect(hall.charges).toMatchObject([{ coveredMonth: '2022-09', feeMonth: '2022-10', kind: 'BACK_PAY' }]);
    expect(hall.bill(UNIT, '2022-10')).toMatchObject({ persons: 1, totalBase: 0, amount: 500 + 82 * 980 });
  });

  test.each([
    ['320599196501010010', '2025-01-02', '2025-02-01'],
    ['320599196501010010', '2024-12-31', '2025-01-01'],
    ['320599197501010020', '2025-01-02', '2025-02-01'],
    ['320599197608010010', '2025-01-02', '2039-07-01'],
    ['320599198411010020', '2025-01-02', '2039-11-01'],
  ])('%s, asked on %s, is barred from %s', (idNo, today, from) => {
    expect(barredFrom(idNo, today)).toBe(from);
  });
});
