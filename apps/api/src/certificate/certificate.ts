import {
  agencyName,
  certifiedStateName,
  inCertificateOrder,
  INSURANCE_TYPES,
  insuranceTypesFromBits,
  unitTypeName,
} from '@canbao/rules';
import type { CertifiedType, Day, InsuranceType, Month } from '@canbao/rules';
import { policyOfArea } from '../policy/index.ts';
import type { Asking } from '../platform/database/transaction.ts';
import { certifiedUnit, insuredSets } from './certificate.store.ts';
import type { InsuredSetRow } from './certificate.store.ts';
import type { UnitCertificate } from './certificate.type.ts';

/**
 * 单位参保证明 of a unit as it is on record in a month; null for a unit that there is not. It tells everything: who may
 * know of account and representative is checked before.
 */
export async function certificateOf(asking: Asking, unitId: number, month: Month): Promise<UnitCertificate | null> {
  const unit = await certifiedUnit(asking, unitId);
  if (unit === null) return null;
  const agency = agencyName(policyOfArea(unit.area));
  const types = certifiedTypes(await insuredSets(asking, unitId, month));
  return {
    unitId,
    unitNo: unit.unit_no,
    unitName: unit.name,
    unitTypeName: unitTypeName(unit.unit_type),
    creditCode: unit.credit_code,
    legalRepresentative: unit.legal_representative,
    legalRepresentativeIdNo: unit.legal_representative_id_no,
    legalRepresentativePhone: unit.legal_representative_phone,
    address: unit.address,
    bankName: unit.bank_name,
    bankAccountName: unit.bank_account_name,
    bankAccount: unit.bank_account,
    agency,
    types: types.map((type) => ({
      ...type,
      name: INSURANCE_TYPES[type.insuranceType].certificateName,
      state: certifiedStateName(type.inForce),
      agency,
    })),
  };
}

function certifiedTypes(sets: readonly InsuredSetRow[]): CertifiedType[] {
  const found = new Map<InsuranceType, CertifiedType>();
  for (const { insurance_types, since, in_force } of sets) {
    for (const insuranceType of insuranceTypesFromBits(insurance_types)) {
      const known = found.get(insuranceType);
      found.set(insuranceType, {
        insuranceType,
        inForce: in_force || (known?.inForce ?? false),
        since: (known === undefined || since < known.since ? since : known.since) as Day,
      });
    }
  }
  return inCertificateOrder([...found.values()]);
}
