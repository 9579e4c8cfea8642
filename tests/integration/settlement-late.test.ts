import { expect, test } from '@jest/globals';
import { COMPANY, enrolInput, HOSPITAL } from '../support/demo-unit.ts';
import { somebody, submit } from '../support/enrolments.ts';
import { useHall } from '../support/hall.ts';
import { PREVIEW_WAGE } from '../support/operations.ts';
import type { WirePreview } from '../support/operations.ts';
import { stop, stopInput } from '../support/stops.ts';

const hall = useHall();

test('A unit that is settled late leaves out whom another unit was charged for and then stopped', async () => {
  const [clerk, clerk2, officer] = await Promise.all(
    ['clerk', 'clerk2', 'officer'].map((name) => hall.client.signedIn(name)),
  );
  const setClock = (now: string): Promise<unknown> =>
    officer!.ask('mutation ($now: DateTime!) { setDemoClock(now: $now) }', { now: `${now}:00+08:00` });
  const settle = (unitNo: string): Promise<unknown> =>
    officer!.ask('mutation ($unitNo: ID) { settle(feeMonth: "2022-10", unitNo: $unitNo) { units } }', { unitNo });
  const person = somebody(1);

  await submit(clerk!, enrolInput(person, { startMonth: '2022-09' }));
  await setClock('2022-10-08T09:00');
  await settle(HOSPITAL);
  await setClock('2022-10-15T09:00');
  // the enrolment ends with September, and October stays charged
  await stop(clerk!, stopInput(person.idNo, { changeDate: '2022-09-30' }));
  const again = await submit(clerk2!, enrolInput(person, { unitNo: COMPANY, startMonth: '2022-10' }));
  expect(again).toMatchObject({ outcome: 'ENROLLED', alreadyCharged: ['2022-10'] });

  await expect(settle(COMPANY)).resolves.toMatchObject({ settle: { units: 1 } });
  const charged = await hall.database.query(
    `SELECT unit_no FROM canbao.charge JOIN canbao.unit ON unit.id = unit_id JOIN canbao.person ON person.id = person_id
      WHERE id_no_18 = $1 AND covered_month = '2022-10-01'`,
    [person.idNo],
  );
  expect(charged).toEqual([{ unit_no: HOSPITAL }]);
});

test('To the unit that enrolled somebody in a month which another unit’s enrolment bears, that month is foretold as nothing', async () => {
  const [clerk, clerk2] = await Promise.all(['clerk', 'clerk2'].map((name) => hall.client.signedIn(name)));
  const other = somebody(3);
  await submit(clerk!, enrolInput(other, { startMonth: '2022-10' }));
  await clerk!.ask('mutation ($now: DateTime!) { setDemoClock(now: $now) }', { now: '2022-11-03T09:00:00+08:00' });
  await stop(clerk!, stopInput(other.idNo, { changeDate: '2022-11-30' }));
  await submit(clerk2!, enrolInput(other, { unitNo: COMPANY, startMonth: '2022-11' }));
  const input = { unitNo: COMPANY, idNo: other.idNo, declaredWage: '9876' };
  const { done } = await clerk2!.ask<{ done: WirePreview }>(PREVIEW_WAGE, { input });
  expect(done).toMatchObject({ outcome: 'WAGE_ADJUSTED', regularBefore: [], regularAfter: [], amount: '0.00' });
});
