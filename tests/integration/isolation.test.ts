import { beforeAll, describe, expect, test } from '@jest/globals';
import { everyQuery } from '../support/every-query.ts';
import { uploadPayroll } from '../support/payrolls.ts';
import { OURS, PERSON, THEIRS, useTwoUnits } from '../support/two-units.ts';

const two = useTwoUnits();
let uploadId: string;

beforeAll(async () => {
  uploadId = await uploadPayroll(two.ourClerk, Buffer.from(`姓名,证件号码,工资\n甲乙,${PERSON.idNo},1`), '工资.csv');
});

describe('a clerk of another unit', () => {
  const SECRETS = [OURS.name, PERSON.name, PERSON.idNo, '3205*******0017'];

  const known = (): Record<string, unknown> => ({
    unitNo: OURS.unitNo,
    feeMonth: '2022-09',
    idNo: PERSON.idNo,
    id: String(two.ours.declarationId),
    on: '2022-09-20',
    code: 'ZZZZZZZZZZZZZZZZ',
    personNo: two.ours.personNo,
    uploadId,
  });

  test('gets nothing of ours by any query of the schema; our own clerk does', async () => {
    const queries = await everyQuery(two.ourClerk, known());
    expect(queries.map(({ field }) => field)).toEqual(expect.arrayContaining(['unit', 'units', 'me']));
    const telling: string[] = [];
    for (const { field, query, variables } of queries) {
      const own = JSON.stringify(await two.ourClerk.exchange(query, variables));
      const secrets = [...SECRETS, two.ours.personNo, two.ours.noticeNo];
      if (secrets.some((secret) => own.includes(secret))) telling.push(field);
      const answer = await two.theirClerk.exchange(query, variables);
      const told = JSON.stringify(answer);
      expect({ field, leaked: secrets.filter((secret) => told.includes(secret)) }).toEqual({ field, leaked: [] });
      expect(answer.errors.filter((error) => error.extensions.code === 'INTERNAL')).toEqual([]);
    }
    expect(telling).toEqual(expect.arrayContaining(['unit', 'units', 'me']));
  });

  test('gets nothing as anonymous either', async () => {
    for (const { field, query, variables } of await everyQuery(two.ourClerk, known())) {
      const { data, errors } = await two.hall.client.exchange(query, variables);
      const empty = Object.values(data ?? {}).every((value) => value === null);
      expect({ field, empty, codes: errors.map((error) => error.extensions.code) }).toEqual({
        field,
        empty: true,
        codes: ['me', 'verifyDocument'].includes(field) ? [] : ['UNAUTHENTICATED'],
      });
    }
  });

  test('gets the same answer for our unit as for one that does not exist', async () => {
    const asked = 'query ($unitNo: ID!) { unit(unitNo: $unitNo) { name } }';
    expect(await two.theirClerk.ask(asked, { unitNo: OURS.unitNo })).toEqual({ unit: null });
    expect(await two.theirClerk.ask(asked, { unitNo: '32059900000099999' })).toEqual({ unit: null });
    expect(await two.ourClerk.ask(asked, { unitNo: OURS.unitNo })).toEqual({ unit: { name: OURS.name } });
  });

  test('gets nothing through the federation’s references, nor does anybody who is not signed in', async () => {
    const asked = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Unit { unitNo name } ... on Person { name idNo maskedIdNo } } }`;
    const representations = [
      { __typename: 'Unit', unitNo: OURS.unitNo },
      { __typename: 'Unit', creditCode: OURS.creditCode },
      { __typename: 'Person', personNo: two.ours.personNo },
    ];
    const own = await two.ourClerk.ask<{ _entities: unknown[] }>(asked, { representations });
    expect(own._entities).toEqual([
      { unitNo: OURS.unitNo, name: OURS.name },
      { unitNo: OURS.unitNo, name: OURS.name },
      { name: PERSON.name, idNo: PERSON.idNo, maskedIdNo: '3205*******' },
    ]);
    const foreign = await two.theirClerk.ask<{ _entities: unknown[] }>(asked, { representations });
    expect(foreign._entities).toEqual([null, { unitNo: THEIRS.unitNo, name: THEIRS.name }, null]);
    const anonymous = await two.hall.client.exchange<{ _entities: unknown[] }>(asked, { representations });
    expect(anonymous.data?._entities).toEqual([null, null, null]);
    expect(new Set(anonymous.errors.map((error) => error.extensions.code))).toEqual(new Set(['UNAUTHENTICATED']));
  });

  test('gets its own rows and nobody else’s, however requests of both mix on the pool’s connections', async () => {
    const asked = '{ units { items { name } } }';
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        (index % 2 === 0 ? two.ourClerk : two.theirClerk).ask<{ units: { items: { name: string }[] } }>(asked),
      ),
    );
    answers.forEach(({ units }, index) => {
      expect(units.items).toEqual([{ name: index % 2 === 0 ? OURS.name : THEIRS.name }]);
    });
  });
});
