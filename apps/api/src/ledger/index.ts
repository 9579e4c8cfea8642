export { CHARGE_KIND_CODES, chargeKindOf } from './charge-kind-code.ts';
export { ChargeKindEnum } from './charge-kind.type.ts';
export { ChargeResolver } from './charge.resolver.ts';
export { shownCharge } from './charge.ts';
export { listingOfCharges } from './charge-list.store.ts';
export type { ListedCharge } from './charge-list.store.ts';
export { BaseLimitEnum, Charge } from './charge.type.ts';
export { AgeBandEnum, BaseBandEnum } from './bands.type.ts';
export { ChargeFilter } from './charge-filter.input.ts';
export { chargeConditions, personTraitConditions, unitTraitConditions } from './charge-conditions.ts';
export { ACTUAL_PERSON, joinsFor, TRAITS, traitsIn } from './charge-traits.ts';
export { ChargeEntity } from './charge.entity.ts';
export {
  backPayOf,
  backPayWithdrawnBy,
  CHARGE_COLUMNS,
  CHARGE_ROW_JOINS,
  chargesOfPersons,
  keepPolicyBases,
  LEDGER_COLUMNS,
  monthsSettledFor,
  policyBasesById,
  storeBackPay,
  withdrawBackPay,
} from './ledger.store.ts';
export type { ChargeRow } from './ledger.store.ts';
export { PolicyBasisEntity } from './policy-basis.entity.ts';
export { WithdrawnChargeEntity } from './withdrawn-charge.entity.ts';
