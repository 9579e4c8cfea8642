import { describe, expect, test } from '@jest/globals';
import { exportKindIn, exportQuestion, narrowedBy } from './export-question.ts';

const said =
  (address: Readonly<Record<string, string>>) =>
  (name: string): string =>
    address[name] ?? '';

describe('An address as an export', () => {
  test('takes over what the page that leads here has asked', () => {
    const address = said({ what: 'CHARGES', feeMonth: '2022-08', type: 'MATERNITY', kind: 'BACK_PAY', search: '王' });
    expect(exportQuestion('1', 'XLSX', address, '2022-08')).toEqual({
      ...{ unitNo: '1', kind: 'CHARGES', format: 'XLSX' },
      charges: { feeMonth: '2022-08', insuranceType: 'MATERNITY', kind: 'BACK_PAY', search: '王' },
    });
    expect(narrowedBy('CHARGES', address).map(({ label, text }) => `${label} ${text}`)).toEqual([
      '缴费类型 补缴',
      '姓名或证件号码 王',
    ]);
  });

  test('reads the same names otherwise for each kind, and nothing of what it does not know', () => {
    const address = said({ what: 'DECLARATIONS', kind: 'STOP', state: 'OPEN', from: '2022-09-01', to: 'tomorrow' });
    expect(exportQuestion('1', 'CSV', address, '')).toEqual({
      ...{ unitNo: '1', kind: 'DECLARATIONS', format: 'CSV', declarations: { from: '2022-09-01', kind: 'STOP' } },
    });
    const roster = said({ what: 'ROSTER', state: 'ENDED', type: 'nobody' });
    expect(exportQuestion('1', 'CSV', roster, '')).toMatchObject({ roster: { state: 'ENDED' } });
    expect(exportKindIn(said({ what: 'BILLS' }))).toBe('CHARGES');
  });

  test('reads the roster’s amounts as they were typed', () => {
    const address = said({
      what: 'ROSTER',
      wageFrom: '5000',
      insurance: 'MATERNITY',
      living: 'MISSING',
      wageTo: 'much',
    });
    expect(exportQuestion('1', 'CSV', address, '')).toMatchObject({
      roster: { declaredWageFrom: '5000.00', insuranceType: 'MATERNITY', livingStatus: 'MISSING', state: 'OPEN' },
    });
    expect(narrowedBy('ROSTER', address).map(({ text }) => text)).toEqual(['生育保险', '失踪', '5,000.00']);
  });

  test('shows no ID number in full', () => {
    const address = said({ what: 'RETIREES', idNo: '320599196003150014' });
    expect(narrowedBy('RETIREES', address)).toEqual([{ name: 'idNo', label: '证件号码', text: '3205*******0014' }]);
  });
});
