import { industryName, unitTypeName } from '@canbao/rules';
import { batchLoader } from '../platform/graphql/batch-loader.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { hasRole } from '../platform/identity/viewer.ts';
import type { Viewer } from '../platform/identity/viewer.ts';
import type { UnitEntity } from './unit.entity.ts';
import { headcountsOf, unitsByCreditCode, unitsById, unitsByNumber } from './unit.store.ts';
import type { Unit } from './unit.type.ts';

/** The unit as a viewer may see it: bank account and the representative's number are for whoever does its business. */
export function shownUnit(viewer: Viewer, unit: UnitEntity): Unit {
  const inside = hasRole(viewer, 'CLERK', 'OFFICER');
  return {
    id: unit.id,
    unitNo: unit.unitNo,
    name: unit.name,
    creditCode: unit.creditCode,
    unitType: unit.unitType,
    unitTypeName: unitTypeName(unit.unitType),
    industry: unit.industry,
    industryName: unit.industry === null ? null : industryName(unit.industry),
    area: unit.area,
    address: unit.address,
    phone: unit.phone,
    legalRepresentative: unit.legalRepresentative,
    legalRepresentativeIdNo: inside ? unit.legalRepresentativeIdNo : null,
    legalRepresentativePhone: inside ? unit.legalRepresentativePhone : null,
    bankName: unit.bankName,
    bankAccountName: inside ? unit.bankAccountName : null,
    bankAccount: inside ? unit.bankAccount : null,
    registeredOn: unit.registeredOn,
  };
}

/** A unit by the id that other tables keep; null for one that row security hides. */
export function unitOf(context: RequestContext, id: number): Promise<UnitEntity | null> {
  return batchLoader(context, 'unit.by-id', unitsById, (unit) => unit.id).load(id);
}

/** 用人单位 by its number; null for one that is unknown or out of the viewer's reach. Errors: UNAUTHENTICATED, FORBIDDEN. */
export async function findUnit(context: RequestContext, unitNo: string): Promise<Unit | null> {
  context.mayRead('unit');
  const unit = await batchLoader(context, 'unit.by-number', unitsByNumber, (row) => row.unitNo).load(unitNo);
  return unit === null ? null : shownUnit(context.signedIn(), unit);
}

/** 参保人数 now. */
export async function headcountOf(context: RequestContext, id: number): Promise<number> {
  const counted = await batchLoader(context, 'unit.headcount', headcountsOf, (row) => row.unit_id).load(id);
  return counted?.persons ?? 0;
}

/** A unit by either key of the federation; null for one that is unknown or out of the viewer's reach. */
export async function resolveUnitReference(
  { unitNo, creditCode }: Record<string, unknown>,
  context: RequestContext,
): Promise<Unit | null> {
  context.mayRead('unit');
  if (typeof unitNo === 'string') return findUnit(context, unitNo);
  if (typeof creditCode !== 'string') return null;
  const loader = batchLoader(context, 'unit.by-credit-code', unitsByCreditCode, (row) => row.creditCode);
  const unit = await loader.load(creditCode);
  return unit === null ? null : shownUnit(context.signedIn(), unit);
}
