import { describe, expect, test } from '@jest/globals';
import { day } from '../day.ts';
import { month, monthsFrom } from '../month.ts';
import { checkBackPayInput } from './check-back-pay-input.ts';

describe('what is asked for', () => {
  const today = day('2022-09-20');
  const idNo = '320599199003070018';

  test('is months in the order of time, each once', () => {
    const check = checkBackPayInput({ idNo, months: ['2022-09', ' 2022-08', '2022-09'] }, today);
    expect(check).toEqual({ ok: true, input: { idNo, name: null, months: ['2022-08', '2022-09'] } });
  });

  test.each([[[]], [['2022-13']], [['2022-09', '九月']], [monthsFrom(month('2020-01'), month('2022-01'))]])(
    'that is no month, no months or too many is refused: %j',
    (months) => {
      const check = checkBackPayInput({ idNo: '320599199003070019', months }, today);
      expect(check).toMatchObject({
        ok: false,
        refusals: [
          { code: 'INVALID_ID_NUMBER' },
          { code: 'INVALID_BACK_PAY_MONTHS', message: '请选择1至24个补缴月份' },
        ],
      });
    },
  );
});
