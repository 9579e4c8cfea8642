import { expect, test } from '@jest/globals';
import { remedyOf } from './fault.ts';

const notYours = { message: '没有找到该单位', extensions: { code: 'NOT_FOUND', remedy: '请核对单位编号。' } };

test('the server is quoted with what to do next', () => {
  expect(remedyOf({ graphQLErrors: [notYours] })).toEqual({
    code: 'NOT_FOUND',
    message: '没有找到该单位',
    remedy: '请核对单位编号。',
  });
});

test('the server is quoted as well when it answers with a status other than 200', () => {
  const refused = { graphQLErrors: [], networkError: { result: { errors: [notYours] } } };
  expect(remedyOf(refused).code).toBe('NOT_FOUND');
});

test.each([
  [new TypeError('Failed to fetch')],
  [{ graphQLErrors: [], networkError: { result: '<html>' } }],
  [undefined],
])('without an answer the network is to blame, and what was typed is safe: %p', (error) => {
  expect(remedyOf(error)).toMatchObject({ code: 'NETWORK', message: '网络不通，没有连上服务器' });
});
