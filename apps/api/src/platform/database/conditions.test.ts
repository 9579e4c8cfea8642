import { describe, expect, test } from '@jest/globals';
import { Conditions, soughtText } from './conditions.ts';

describe('The conditions of a filter', () => {
  test('hold those that were named, with their values as parameters in order', () => {
    const asked = new Conditions()
      .add(7, (unit) => `unit_id = ${unit}`)
      .add(undefined, (kind) => `kind = ${kind}`)
      .add(null, (state) => `state = ${state}`)
      .add('', (name) => `name = ${name}`)
      .add(false, (done) => `done = ${done}`);
    expect(asked.where).toBe('WHERE unit_id = $1 AND done = $2');
    expect(asked.parameter(50)).toBe('$3');
    expect(asked.values).toEqual([7, false, 50]);
  });

  test('are nothing when nothing was named', () => {
    expect(new Conditions().add(null, (value) => `x = ${value}`).where).toBe('');
  });
});

test('What somebody looks for is trimmed and in capitals; what the database cannot hold finds nothing, not everything', () => {
  expect(soughtText(' 32059919900101001x ')).toBe('32059919900101001X');
  expect(soughtText('\u0000')).toBe('\uFFFD');
  expect(soughtText(' ')).toBe('');
  expect(soughtText(null)).toBe('');
});
