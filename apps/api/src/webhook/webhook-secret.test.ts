import { expect, test } from '@jest/globals';
import { newSecret, signatures } from './webhook-secret.ts';

test('a secret is new each time, and written as Standard Webhooks has it', () => {
  const [one, other] = [newSecret(), newSecret()];
  expect(one).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  expect(other).not.toBe(one);
});

test('a message has a signature of the secret in use first, and of each former one behind it, parted by a space', () => {
  // the example of the specification
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
  const content = 'msg_p5jXN8AQM9LWM0D4loKWxJek.1614265330.{"test": 2432232314}';
  const known = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=';
  expect(signatures([secret], content)).toBe(known);
  const [first, second, ...more] = signatures([newSecret(), secret], content).split(' ');
  expect(first).toMatch(/^v1,[A-Za-z0-9+/]{43}=$/);
  expect(first).not.toBe(known);
  expect([second, ...more]).toEqual([known]);
});
