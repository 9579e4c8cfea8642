import { insuranceTypesToBits } from '@canbao/rules';
import type { TermChange } from '@canbao/rules';
import { firstDay } from '../platform/database/month-column.ts';
import type { Scoped } from '../platform/database/transaction.ts';

/**
 * Stores new terms of an enrolment from a month on, in its history and as those now in force. Terms that had been set for
 * later months, which only a clock that went back leaves behind, give way to what was declared last.
 */
export async function storeTerms(
  scoped: Scoped,
  declarationId: number,
  { enrolmentId, from, after }: TermChange,
): Promise<void> {
  const { declaredWage, insuranceTypes, personType } = after;
  const values = [enrolmentId, firstDay(from), declaredWage, insuranceTypesToBits(insuranceTypes), personType];
  await Promise.all([
    scoped.rows(
      'enrolment.change-terms',
      `UPDATE canbao.enrolment SET terms_from = $2, declared_wage_fen = $3, insurance_types = $4, person_type = $5,
         terms_declaration_id = $6 WHERE id = $1`,
      [...values, declarationId],
    ),
    scoped.rows(
      'enrolment.replace-terms',
      `UPDATE canbao.enrolment_term SET declared_wage_fen = $3, insurance_types = $4, person_type = $5, declaration_id = $6
        WHERE enrolment_id = $1 AND from_month >= $2`,
      [...values, declarationId],
    ),
    scoped.rows(
      'enrolment.add-terms',
      `INSERT INTO canbao.enrolment_term
         (enrolment_id, from_month, declared_wage_fen, insurance_types, person_type, declaration_id)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
      [...values, declarationId],
    ),
  ]);
}
