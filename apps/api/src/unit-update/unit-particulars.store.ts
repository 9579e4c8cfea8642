import { UNIT_FIELD_NAMES } from '@canbao/rules';
import type { UnitField, UnitParticulars } from '@canbao/rules';
import type { Submission } from '../operation/index.ts';
import type { Scoped } from '../platform/database/transaction.ts';

const COLUMNS: Readonly<Record<UnitField, string>> = {
  name: 'name',
  address: 'address',
  phone: 'phone',
  legalRepresentative: 'legal_representative',
  legalRepresentativeIdNo: 'legal_representative_id_no',
  legalRepresentativePhone: 'legal_representative_phone',
  bankName: 'bank_name',
  bankAccountName: 'bank_account_name',
  bankAccount: 'bank_account',
};
const FIELDS = Object.keys(UNIT_FIELD_NAMES) as UnitField[];
const SELECTED = FIELDS.map((field) => `${COLUMNS[field]} AS "${field}"`).join(', ');
const SET = FIELDS.map((field, index) => `${COLUMNS[field]} = $${index + 2}`).join(', ');

/** What the records have of the submitting unit; with `hold` no other change of it comes between until the transaction ends. */
export async function unitParticulars(
  scoped: Scoped,
  { unit }: Pick<Submission, 'unit'>,
  hold: boolean,
): Promise<UnitParticulars> {
  const [found] = await scoped.query<UnitParticulars>(
    `/* unit-update.particulars */ SELECT ${SELECTED} FROM canbao.unit WHERE id = $1 ${hold ? 'FOR NO KEY UPDATE' : ''}`,
    [unit.id],
  );
  if (found === undefined) throw new Error(`unit ${unit.id} is out of sight`);
  return found;
}

/** Writes a unit's particulars as they are to stand. */
export async function storeUnitParticulars(scoped: Scoped, unitId: number, values: UnitParticulars): Promise<void> {
  await scoped.rows('unit-update.store', `UPDATE canbao.unit SET ${SET} WHERE id = $1`, [
    unitId,
    ...FIELDS.map((field) => values[field]),
  ]);
}
