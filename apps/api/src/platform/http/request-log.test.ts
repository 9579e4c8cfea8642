import { describe, expect, test } from '@jest/globals';
import { createLog } from '../log/log.ts';
import { anonymousPath } from './request-log.ts';

describe('the log of requests', () => {
  test.each([
    ['/', '/'],
    ['/graphql', '/graphql'],
    ['/documents/notice/32059900000000117/2022-08.pdf', '/documents/notice/:id/:id'],
    ['/verify/AB12-CD34-EF56-GH78', '/verify/:id'],
    ['/members/320599199001011234', '/members/:id'],
    ['/members/%E5%BC%A0%E4%B8%89', '/members/:id'],
    ['/assets/index-Zx81k.js', '/assets/:file'],
  ])('writes %s as %s', (path, written) => {
    expect(anonymousPath(path)).toBe(written);
  });
});

describe('the log', () => {
  const written = (entry: object): string => {
    const lines: string[] = [];
    createLog('info', { write: (line) => void lines.push(line) }).info(entry, 'said');
    return lines.join('');
  };

  test('takes out what is personal or secret, should it get there by mistake', () => {
    const entry = { idNo: '320599199001011234', person: { name: '张三' }, input: { member: { phone: '19900001234' } } };
    expect(written(entry)).not.toMatch(/320599|张三|19900001234/);
  });

  test('keeps of an error what names the fault, and not the rows that the database quotes', () => {
    const error = Object.assign(new Error('duplicate key'), {
      code: '23505',
      detail: 'Key (id_no)=(320599199001011234)',
    });
    expect(written({ err: error })).toContain('23505');
    expect(written({ err: error })).not.toContain('320599');
  });
});
