import { beforeAll } from '@jest/globals';
import type { Client } from './client.ts';
import { useHall } from './hall.ts';
import type { TestHall } from './hall.ts';
import { feedOf } from './ledger-copy.ts';
import { Records } from './records.ts';

export const OURS = { unitNo: '32059900000008001', name: '保密医院', creditCode: '12320599466000010C' };
export const THEIRS = { unitNo: '32059900000008002', name: '乙厂', creditCode: '12320599466000010C' };
export const PERSON = { idNo: '320599196209010017', name: '秦保密' };

/** Two units that share a credit code: ours with a person, a charge, a bill and a document; theirs with another person. */
export interface TwoUnits {
  readonly hall: TestHall;
  ours: { id: number; personNo: string; declarationId: number; enrolmentId: number; noticeNo: string };
  theirs: { id: number };
  ourClerk: Client;
  theirClerk: Client;
}

/** Opens a hall for a test file with two units in it, for what one must not get of the other. */
export function useTwoUnits(): TwoUnits {
  const two = { hall: useHall() } as TwoUnits;
  beforeAll(async () => {
    const { database, client } = two.hall;
    const records = new Records(database);
    const id = await records.unit({ ...OURS, unitType: 'PUBLIC_INSTITUTION' });
    two.theirs = { id: await records.unit(THEIRS) };
    const accountId = await records.account({ username: 'our-clerk', roles: ['CLERK'], units: [id] });
    await records.account({ username: 'their-clerk', roles: ['CLERK'], units: [two.theirs.id] });
    const member = await records.enrolled({ unitId: id, accountId, ...PERSON, from: '2022-09' });
    const other = { unitId: two.theirs.id, accountId, idNo: '320599196502010155', name: '吴乙', from: '2022-09' };
    await records.enrolled(other);
    const noticeNo = '9988772209';
    await records.billed({ unitId: id, feeMonth: '2022-09', noticeNo, code: 'ABCDEFGHJKMNPQRS' });
    await records.batch(id, accountId);
    const { declarationId } = member;
    await records.withdrawnAndPaid({ unitId: id, accountId, declarationId, feeMonth: '2022-09' });
    two.ours = { id, ...member, noticeNo };
    two.ourClerk = await client.signedIn('our-clerk');
    two.theirClerk = await client.signedIn('their-clerk');
    await feedOf(database);
  });
  return two;
}
