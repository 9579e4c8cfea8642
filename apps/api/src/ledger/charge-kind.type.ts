import { CHARGE_KINDS } from '@canbao/rules';
import type { ChargeKind } from '@canbao/rules';
import { registerEnumType } from 'type-graphql';

const ENGLISH: Readonly<Record<ChargeKind, string>> = {
  REGULAR: 'Of the month itself.',
  BACK_PAY: 'Of an earlier month.',
  ADJUSTMENT: 'Adjustment.',
  REFUND: 'Refund.',
};
const kinds = Object.keys(ENGLISH) as ChargeKind[];

/** 缴费类型 as an enum of the schema. */
export const ChargeKindEnum = Object.fromEntries(kinds.map((kind) => [kind, kind])) as { [K in ChargeKind]: K };

registerEnumType(ChargeKindEnum, {
  name: 'ChargeKind',
  description: '缴费类型。Why a charge exists.',
  valuesConfig: Object.fromEntries(
    kinds.map((kind) => [kind, { description: `${CHARGE_KINDS[kind].name}。${ENGLISH[kind]}` }]),
  ),
});
