import { readFileSync } from 'node:fs';
import {
  addMonths,
  fen,
  insuranceTypesFor,
  insuranceTypesToBits,
  isRefusal,
  month,
  settlementRefusal,
  SUZHOU_POLICY,
} from '@canbao/rules';
import type { Fen, Month } from '@canbao/rules';
import type pg from 'pg';
import { Clock } from '../platform/clock/clock.ts';
import { parseInstant } from '../platform/clock/parse-instant.ts';
import type { ServerParts } from '../platform/graphql/request-parts.ts';
import { hashPassword } from '../platform/identity/password.ts';
import { settleMonth } from '../settlement/index.ts';
import { policyOfArea } from '../policy/index.ts';
import { CASE_NUMBERS, caseOf, DEMO_RETIREES, inventPeople } from './demo-people.ts';
import type { DemoPerson } from './demo-people.ts';
import { recordCoverage, recordEnrolments, recordPeople, recordStops } from './demo-records.store.ts';
import type { DemoEmployer, DemoEnrolment } from './demo-records.store.ts';
import { hasDemoData, recordRegistry } from './demo-registry.store.ts';
import { BUREAU, COMPANY, DEMO_PASSWORD, HOSPITAL } from './demo-units.ts';
import type { DemoUnit } from './demo-units.ts';
import { enrolJoiners } from './enrol-joiners.ts';

const FIRST_SETTLED = month('2022-03');
const LAST_BEFORE_MOVES = month('2022-08');
const LAST_SETTLED = month('2022-09');
const TAKEN_OVER = '2022-02-15T10:00:00+08:00';
/** September's movement is declared here, in its own declaration period. */
const MOVES_AT = '2022-08-15T10:00';
const LEAVERS = 4;

/**
 * 演示数据: made once, at the first start. Enrolments are taken over as they stood in February 2022; the months from March
 * on are settled by the product's own settlement, and September's joiners enrolled by its own enrolment.
 */
export async function seedDemo(server: ServerParts): Promise<boolean> {
  const { system } = server.services;
  const client = await system.connect();
  try {
    if (await hasDemoData(client)) return false;
    await client.query('BEGIN');
    const registry = await recordRegistry(client, SUZHOU_POLICY.area, await hashPassword(DEMO_PASSWORD));
    const employer = (unit: DemoUnit, clerk: string): DemoEmployer =>
      employerOf(unit, registry.units.get(unit.unitNo)!, registry.accounts.get(clerk)!);
    const hospital = employer(HOSPITAL, 'clerk');
    const staff = await takeOver(client, hospital, employer(COMPANY, 'clerk2'), employer(BUREAU, 'officer'));
    await client.query('COMMIT');
    await settleThrough(server, FIRST_SETTLED, LAST_BEFORE_MOVES);
    if (server.clock.now() >= parseInstant(MOVES_AT)!) {
      await enrolJoiners({ ...server, clock: new Clock(parseInstant(MOVES_AT)!) }, hospital.submittedBy);
      const leavers = staff.slice(-LEAVERS).map(({ idNo }) => idNo);
      const declared = { ...hospital, submittedAt: `${MOVES_AT}:00+08:00` };
      await client.query('BEGIN');
      await client.query(`/* demo.moment */ SELECT set_config('canbao.moment', $1, true)`, [declared.submittedAt]);
      await recordStops(client, declared, leavers, LAST_BEFORE_MOVES);
      await client.query('COMMIT');
      await settleThrough(server, LAST_SETTLED, LAST_SETTLED);
    }
    return true;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

function employerOf(unit: DemoUnit, unitId: number, submittedBy: number): DemoEmployer {
  const offered = insuranceTypesFor(unit.unitType, policyOfArea(SUZHOU_POLICY.area), FIRST_SETTLED);
  if (isRefusal(offered)) throw new RangeError(offered.message);
  const types = unit.personType === 'CIVIL_SERVANT' ? [...offered.compulsory, ...offered.optional] : offered.compulsory;
  const { personType } = unit;
  return { unitId, personType, insuranceTypes: insuranceTypesToBits(types), submittedBy, submittedAt: TAKEN_OVER };
}

/** Everybody whom the demonstration begins with. @returns the hospital's staff */
async function takeOver(
  client: pg.ClientBase,
  hospital: DemoEmployer,
  company: DemoEmployer,
  bureau: DemoEmployer,
): Promise<DemoPerson[]> {
  const bases = hospitalBases();
  const [here, elsewhere] = [caseOf('enrolledHere'), caseOf('enrolledElsewhere')];
  const invented = inventPeople(bases.length - 1 + 59 + 30, 320_599, CASE_NUMBERS);
  const staff = [here, ...invented.splice(0, bases.length - 1)];
  const workers = [elsewhere, ...invented.splice(0, 59)];
  await recordPeople(client, [...staff, ...workers, ...invented]);
  await recordEnrolments(
    client,
    hospital,
    staff.map((person, index) => openEnrolment(person, bases[index]!, index)),
  );
  const companyWages = workers.map((_, index) => fen(350_000 + index * 37_900));
  await recordEnrolments(
    client,
    company,
    workers.map((person, index) => openEnrolment(person, companyWages[index]!, index)),
  );
  await recordEnrolments(
    client,
    bureau,
    invented.map((person, index) => openEnrolment(person, fen(720_000 + index * 31_500), index)),
  );
  await recordCases(client, hospital, company);
  return staff;
}

/** The people for whom something is refused, besides those at work who are enrolled already. */
async function recordCases(client: pg.ClientBase, hospital: DemoEmployer, company: DemoEmployer): Promise<void> {
  const twice = caseOf('twice');
  const oldNumber = twice.idNo.slice(0, 6) + twice.idNo.slice(8, 17);
  const [flexible, transferred, misnamed] = [caseOf('flexible'), caseOf('transferred'), caseOf('misnamed')];
  await recordPeople(client, [twice, { ...twice, recordedAs: oldNumber }, flexible, transferred, misnamed]);
  await recordCoverage(client, flexible.idNo, 'FLEXIBLE_EMPLOYMENT', month('2021-06'));
  await recordCoverage(client, transferred.idNo, 'RESIDENTS', month('2022-05'));
  await recordEnrolments(client, company, [
    { person: transferred, wage: fen(650_000), startMonth: month('2022-01'), endMonth: month('2022-04') },
    { person: misnamed, wage: fen(580_000), startMonth: month('2020-03'), endMonth: month('2021-11') },
  ]);
  const [retired, personType] = [caseOf('retired'), 'RETIRED_EMPLOYEE'] as const;
  const others = DEMO_RETIREES.map(({ person, livingStatus }) => ({ ...person, personType, livingStatus }));
  await recordPeople(client, [{ ...retired, personType }, ...others]);
  await recordEnrolments(client, { ...hospital, personType }, [
    { person: retired, wage: fen(600_000), startMonth: month('2020-03'), endMonth: null },
    ...others.map((person) => ({ person, wage: fen(600_000), startMonth: month('2016-01'), endMonth: null })),
  ]);
}

/** Someone enrolled long ago: the months are spread over the years before the hall opened. */
function openEnrolment(person: DemoPerson, wage: Fen, index: number): DemoEnrolment {
  return { person, wage, startMonth: addMonths(month('2010-01'), (index * 7) % 144), endMonth: null };
}

/** The wages of the deck's unit in whole yuan, made so that they give every figure of its printed notice. */
function hospitalBases(): Fen[] {
  const file = new URL(import.meta.resolve('#demo/unit-320599-202208-bases.csv'));
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => fen(Number(line.split(',')[1]) * 100));
}

/** Settles each month whose declarations have closed by now. */
async function settleThrough({ services, clock }: ServerParts, first: Month, last: Month): Promise<void> {
  for (let feeMonth = first; feeMonth <= last; feeMonth = addMonths(feeMonth, 1)) {
    if (settlementRefusal(policyOfArea(SUZHOU_POLICY.area), feeMonth, clock.moment()) !== null) return;
    const settledOn = `${feeMonth}-08`;
    const outcome = await settleMonth(services.system, {
      feeMonth,
      unitId: null,
      requestedBy: null,
      requestedAt: `${settledOn}T10:00:00+08:00`,
      issuedOn: settledOn as never,
    });
    if (isRefusal(outcome)) throw new RangeError(outcome.message);
  }
}
