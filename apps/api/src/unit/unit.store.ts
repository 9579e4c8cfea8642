import { In } from 'typeorm';
import type { Page } from '../platform/graphql/list-options.input.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import { UnitEntity } from './unit.entity.ts';

/** Expressions by which the list of units can be sorted. */
export const UNIT_ORDER = { unitNo: 'unit_no', name: 'name', creditCode: 'credit_code' } as const;

export function unitsById(scoped: Scoped, ids: readonly number[]): Promise<UnitEntity[]> {
  return scoped.find(UnitEntity, { where: { id: In([...ids]) } });
}

export function unitsByNumber(scoped: Scoped, numbers: readonly string[]): Promise<UnitEntity[]> {
  return scoped.find(UnitEntity, { where: { unitNo: In([...numbers]) } });
}

/** Of the units that share a credit code the one registered first, as far as row security shows them. */
export async function unitsByCreditCode(scoped: Scoped, codes: readonly string[]): Promise<UnitEntity[]> {
  const found = await scoped.find(UnitEntity, { where: { creditCode: In([...codes]) }, order: { id: 'DESC' } });
  return [...new Map(found.map((unit) => [unit.creditCode, unit])).values()];
}

/** A page of the units that row security shows, and how many there are in all. */
export async function pageOfUnits(
  scoped: Scoped,
  page: Page,
  order: string,
): Promise<{ items: UnitEntity[]; totalItems: number }> {
  const [counted, ids] = await Promise.all([
    scoped.query<{ count: number }>('/* unit.count */ SELECT count(*) FROM canbao.unit'),
    scoped.query<{ id: number }>(`/* unit.page */ SELECT id FROM canbao.unit ORDER BY ${order} LIMIT $1 OFFSET $2`, [
      page.take,
      page.skip,
    ]),
  ]);
  const units = await unitsById(
    scoped,
    ids.map(({ id }) => id),
  );
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return { items: ids.map(({ id }) => byId.get(id)!), totalItems: counted[0]!.count };
}

/** 参保人数: open enrolments of each unit. */
export function headcountsOf(scoped: Scoped, ids: readonly number[]): Promise<{ unit_id: number; persons: number }[]> {
  return scoped.query(
    `/* unit.headcount */ SELECT unit_id, count(*)::integer AS persons FROM canbao.enrolment
      WHERE unit_id = ANY ($1) AND end_month IS NULL GROUP BY unit_id`,
    [ids],
  );
}
