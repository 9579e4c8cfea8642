import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { goldenRows } from '../../testing/golden.ts';
import { addDays, day } from '../day.ts';
import { checkCreditCode, creditCodeCheckCharacter } from './credit-code.ts';
import {
  checkIdNumber,
  fromFifteenDigits,
  idNumberCheckCharacter,
  lastFourOfIdNumber,
  maskIdNumber,
  sameIdNumberForms,
} from './id-number.ts';
import { parseUnitNumber } from './unit-number.ts';

const TODAY = day('2022-09-20');
const vectors = goldenRows<'number' | 'kind' | 'verdict' | 'note'>('identity-numbers.csv');

const anyIdNumber = fc
  .tuple(fc.integer({ min: 0, max: 44_000 }), fc.integer({ min: 0, max: 999 }))
  .map(([days, sequence]) => {
    const birth = addDays(day('1900-01-01'), days).replaceAll('-', '');
    const first17 = `320599${birth}${String(sequence).padStart(3, '0')}`;
    return first17 + idNumberCheckCharacter(first17);
  });

describe('Golden identity numbers', () => {
  test.each(vectors.filter((row) => row.kind === 'citizen'))('citizen $number is $verdict $note', (row) => {
    const check = checkIdNumber(row.number, TODAY);
    expect(check.ok ? 'valid' : 'invalid').toBe(row.verdict);
    if (check.ok && row.note !== '') expect(check.sex).toBe(row.note.startsWith('woman') ? 'F' : 'M');
  });

  test.each(vectors.filter((row) => row.kind === 'credit'))('credit code $number is $verdict $note', (row) => {
    expect(checkCreditCode(row.number).ok ? 'valid' : 'invalid').toBe(row.verdict);
  });
});

describe('A citizen’s ID number', () => {
  test.each([
    ['3205991988080806', 'LENGTH'],
    ['', 'LENGTH'],
    ['32059919880808O69X', 'CHARACTERS'],
    ['X20599198808080690', 'CHARACTERS'],
    ['320599880808069', 'FIFTEEN_DIGITS'],
    ['320599199002290115', 'BIRTH_DATE'],
    ['320599192213010015', 'BIRTH_DATE'],
    ['530102192005080119', 'CHECK_CHARACTER'],
  ])('%s has the fault %s', (text, reason) => {
    expect(checkIdNumber(text, TODAY)).toEqual({ ok: false, reason });
  });

  test('tells the birth date and the sex', () => {
    expect(checkIdNumber(' 32059919880808069x ', TODAY)).toEqual({
      ok: true,
      idNo: '32059919880808069X',
      birthDate: '1988-08-08',
      sex: 'M',
    });
  });

  test('may name today as the birth date, but not tomorrow', () => {
    const bornToday = `32059920220920001${idNumberCheckCharacter('32059920220920001')}`;
    const bornTomorrow = `32059920220921001${idNumberCheckCharacter('32059920220921001')}`;
    expect(checkIdNumber(bornToday, TODAY).ok).toBe(true);
    expect(checkIdNumber(bornTomorrow, TODAY)).toEqual({ ok: false, reason: 'BIRTH_DATE_AHEAD' });
  });

  test('every well-made number is accepted, and not one with a single wrong character', () => {
    const ages = day('2030-01-01');
    fc.assert(
      fc.property(anyIdNumber, fc.nat(16), fc.integer({ min: 1, max: 9 }), (idNo, place, shift) => {
        expect(checkIdNumber(idNo, ages).ok).toBe(true);
        const wrong = String((Number(idNo[place]) + shift) % 10);
        expect(checkIdNumber(idNo.slice(0, place) + wrong + idNo.slice(place + 1), ages).ok).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  test('two neighbouring digits that were swapped are noticed', () => {
    fc.assert(
      fc.property(anyIdNumber, fc.nat(15), (idNo, place) => {
        const [a, b] = [idNo[place]!, idNo[place + 1]!];
        fc.pre(a !== b);
        expect(checkIdNumber(idNo.slice(0, place) + b + a + idNo.slice(place + 2), day('2030-01-01')).ok).toBe(false);
      }),
    );
  });
});

describe('The old number of 15 digits', () => {
  test('is the same person as its 18-character form', () => {
    expect(fromFifteenDigits('320599880808069')).toBe('32059919880808069X');
    expect(sameIdNumberForms('32059919880808069X')).toEqual(['32059919880808069X', '320599880808069']);
  });

  test('nobody born from 2000 on has one', () => {
    expect(sameIdNumberForms('320599200409050688')).toEqual(['320599200409050688', null]);
  });

  test('with an impossible date, or of another length, it is none', () => {
    expect(fromFifteenDigits('320599881308069')).toBeNull();
    expect(fromFifteenDigits('32059988080806')).toBeNull();
    expect(fromFifteenDigits('32059988080806X')).toBeNull();
  });

  test('both forms lead to each other for everybody born in the century', () => {
    fc.assert(
      fc.property(anyIdNumber, (idNo) => {
        const [, old] = sameIdNumberForms(idNo);
        if (idNo.slice(6, 8) === '19') expect(fromFifteenDigits(old!)).toBe(idNo);
        else expect(old).toBeNull();
      }),
    );
  });
});

describe('Other numbers', () => {
  test('lists show a mask, and the last four beside it', () => {
    expect(maskIdNumber('32059919880808069X')).toBe('3205*******');
    expect(lastFourOfIdNumber('32059919880808069X')).toBe('069X');
  });

  test.each([
    ['12320599466000010', 'LENGTH'],
    ['91320599MAITEXT06P', 'CHARACTERS'],
    ['91320599MA1TEXT06Q', 'CHECK_CHARACTER'],
  ])('credit code %s has the fault %s', (text, reason) => {
    expect(checkCreditCode(text)).toEqual({ ok: false, reason });
  });

  test('a credit code is read in either case', () => {
    expect(checkCreditCode(' 91320599ma1text06p')).toEqual({ ok: true, creditCode: '91320599MA1TEXT06P' });
    expect(creditCodeCheckCharacter('12320599466000010')).toBe('C');
  });

  test('a unit number is 17 digits, leading zeros included', () => {
    expect(parseUnitNumber(' 32059900000000117 ')).toBe('32059900000000117');
    expect(parseUnitNumber('00000000000000117')).toBe('00000000000000117');
    expect(['3205990000000011', '3205990000000011A', ''].map(parseUnitNumber)).toEqual([null, null, null]);
  });
});
