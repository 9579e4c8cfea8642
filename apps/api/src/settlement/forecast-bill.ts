import {
  AMOUNT_COLUMNS,
  assessInto,
  compileMonth,
  CONTRIBUTORY_TYPES,
  fen,
  isRefusal,
  NOT_CHARGED,
} from '@canbao/rules';
import type {
  ChargedMember,
  CompiledMonth,
  ContributoryType,
  Fen,
  Month,
  Policy,
  PolicyNotPublished,
} from '@canbao/rules';
import type pg from 'pg';
import { CHARGE_KIND_CODES } from '../ledger/index.ts';
import { asOfOneMoment } from '../platform/database/system-pool.ts';
import type { SystemPool } from '../platform/database/system-pool.ts';
import { byPlaceOnBill, linesOf, sumCharges } from './charge-sums.store.ts';
import type { SummedLine } from './charge-sums.store.ts';
import { chargeableEnrolments } from './chargeable-enrolments.ts';

/** 下期应缴预测: what a unit's bill of a month would say if the month were settled as things stand, in fen. */
export interface ForecastBill {
  readonly feeMonth: Month;
  readonly persons: number;
  readonly totalBase: Fen;
  readonly personal: Fen;
  readonly employer: Fen;
  readonly amount: Fen;
  /** in the notice's own order */
  readonly lines: readonly SummedLine[];
}

/** A bill that is to come with everybody whom the month itself would be charged for. */
export interface ForecastWithMembers extends ForecastBill {
  readonly members: readonly ChargedMember[];
}

/**
 * Works the bill out from the very enrolments that settlement would charge, by the very function, and from the charges that
 * stand in the month already; nothing is stored. Refusal: POLICY_NOT_PUBLISHED.
 */
export async function forecastBill(
  system: SystemPool,
  unitId: number,
  feeMonth: Month,
  policy: Policy,
): Promise<ForecastBill | PolicyNotPublished> {
  const compiled = compileMonth(policy, feeMonth);
  if (isRefusal(compiled)) return compiled;
  return asOfOneMoment(system, (client) => forecastIn(client, unitId, compiled));
}

/** The bill to come, as an open transaction sees the records. */
export async function forecastIn(
  client: pg.ClientBase,
  unitId: number,
  compiled: CompiledMonth,
): Promise<ForecastWithMembers> {
  const feeMonth = compiled.coveredMonth;
  const { rows } = await client.query<number[]>({
    text: `/* forecast.enrolments */ ${chargeableEnrolments(feeMonth, [unitId])}`,
    rowMode: 'array',
  });
  const standing = (await sumCharges(client, feeMonth, [unitId])).flatMap(linesOf);
  const late = await latePersons(client, unitId, feeMonth);
  const members = rows.map(([, personId, , , declaredWage, insuranceTypes]) => ({
    personId: personId!,
    declaredWage: declaredWage!,
    insuranceTypes: insuranceTypes!,
  }));
  return { ...billOf(compiled, members, standing, late), members };
}

async function latePersons(client: pg.ClientBase, unitId: number, feeMonth: Month): Promise<number[]> {
  const { rows } = await client.query<{ person_id: number }>(
    `/* forecast.late-persons */ SELECT DISTINCT person_id FROM canbao.charge
      WHERE unit_id = $1 AND fee_month = $2 AND kind <> ${CHARGE_KIND_CODES.REGULAR}`,
    [unitId, `${feeMonth}-01`],
  );
  return rows.map(({ person_id }) => person_id);
}

function billOf(
  compiled: CompiledMonth,
  members: readonly ChargedMember[],
  standing: readonly SummedLine[],
  late: readonly number[],
): ForecastBill {
  const regular = new Map<ContributoryType, SummedLine>();
  const amounts = new Int32Array(AMOUNT_COLUMNS.length);
  const charged = new Set<number>();
  let totalBase = 0;
  for (const { personId, declaredWage, insuranceTypes } of members) {
    totalBase += assessInto(compiled, amounts, 0, declaredWage, insuranceTypes);
    charged.add(personId);
    addTo(regular, amounts);
  }
  const lines = [...regular.values(), ...standing].sort(byPlaceOnBill);
  const sum = (share: 'personal' | 'employer'): Fen => fen(lines.reduce((total, line) => total + line[share], 0));
  const [personal, employer] = [sum('personal'), sum('employer')];
  return {
    feeMonth: compiled.coveredMonth,
    persons: charged.size + late.filter((personId) => !charged.has(personId)).length,
    totalBase: fen(totalBase),
    personal,
    employer,
    amount: fen(personal + employer),
    lines,
  };
}

function addTo(lines: Map<ContributoryType, SummedLine>, amounts: Int32Array): void {
  CONTRIBUTORY_TYPES.forEach((insuranceType, index) => {
    const [personal, employer] = [amounts[2 * index]!, amounts[2 * index + 1]!];
    if (personal === NOT_CHARGED) return;
    const line = lines.get(insuranceType) ?? {
      insuranceType,
      kind: CHARGE_KIND_CODES.REGULAR,
      persons: 0,
      personal: 0,
      employer: 0,
    };
    line.persons += 1;
    line.personal += personal;
    line.employer += employer;
    lines.set(insuranceType, line);
  });
}
