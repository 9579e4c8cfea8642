import { describe, expect, test } from '@jest/globals';
import { keyFor } from '../../app/submission-key.ts';
import { draftOf } from './enrol-draft.ts';
import { EMPTY_FORM, enrolInputOf } from './enrol-form.ts';

const UNIT = '32059900000000117';
const input = enrolInputOf({ ...EMPTY_FORM, idNo: ' 32059919880808069x ', name: ' 孙他处 ' }, UNIT, ['BASIC_MEDICAL']);

describe('an enrolment that is not sent yet', () => {
  test('waits for the same account and unit, and for nobody else', () => {
    draftOf('clerk', UNIT).form.name = '许晓月';
    expect(draftOf('clerk', UNIT).form.name).toBe('许晓月');
    expect(draftOf('clerk2', UNIT).form.name).toBe('');
    expect(draftOf('clerk', '32059900000000225').form.name).toBe('');
  });

  test('goes over the wire trimmed, its X a capital, without what was left empty', () => {
    expect(input.person).toEqual({
      idNo: '32059919880808069X',
      name: '孙他处',
      phone: null,
      residence: null,
      workStartDate: null,
    });
  });

  test('keeps its key when it is sent again unchanged, and takes another when it was changed', () => {
    const draft = draftOf('clerk', 'retries');
    let made = 0;
    const newKey = (): string => `key-${(made += 1)}`;
    expect(keyFor(draft, input, newKey)).toBe('key-1');
    expect(keyFor(draft, { ...input }, newKey)).toBe('key-1');
    expect(keyFor(draft, { ...input, declaredWage: '9000' }, newKey)).toBe('key-2');
  });

  test('takes another key once it was answered', () => {
    const draft = draftOf('clerk', 'answered');
    let made = 0;
    const newKey = (): string => `key-${(made += 1)}`;
    keyFor(draft, input, newKey);
    draft.sent = null;
    expect(keyFor(draft, input, newKey)).toBe('key-2');
  });
});
