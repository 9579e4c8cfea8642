import { DONE_MESSAGES, formatYuan, insuranceTypeName, insuranceTypesFromBits, personTypeName } from '@canbao/rules';
import type { Fen, LivingStatus, Month, PersonType } from '@canbao/rules';
import type pg from 'pg';
import { firstDay } from '../platform/database/month-column.ts';
import type { DemoPerson } from './demo-people.ts';

/** An enrolment that the demonstration begins with. */
export interface DemoEnrolment {
  readonly person: DemoPerson;
  readonly wage: Fen;
  readonly startMonth: Month;
  readonly endMonth: Month | null;
}

export interface DemoEmployer {
  readonly unitId: number;
  readonly personType: PersonType;
  readonly insuranceTypes: number;
  readonly submittedBy: number;
  readonly submittedAt: string;
}

/** Records people, also those whom no unit has enrolled. An old record may carry the 15-digit number. */
export async function recordPeople(
  client: pg.ClientBase,
  people: readonly (DemoPerson & { recordedAs?: string; personType?: PersonType; livingStatus?: LivingStatus })[],
): Promise<void> {
  await client.query(
    `/* demo.people */ INSERT INTO canbao.person (id_no, id_no_18, name, sex, birth_date, person_type, living_status,
       phone, work_start_date)
     SELECT coalesce("recordedAs", "idNo"), "idNo", name, sex, "birthDate", coalesce("personType", 'EMPLOYEE'),
            coalesce("livingStatus", 'LIVING'),
            '1990000' || lpad((row_number() OVER ())::text, 4, '0'), "birthDate" + interval '22 years'
       FROM jsonb_to_recordset($1) AS p ("idNo" text, "recordedAs" text, "personType" text, "livingStatus" text,
         name text, sex text, "birthDate" date)`,
    [JSON.stringify(people)],
  );
}

/** Enrols people as their unit's clerk would have: a declaration each, the enrolment, its first terms. */
export async function recordEnrolments(
  client: pg.ClientBase,
  employer: DemoEmployer,
  enrolments: readonly DemoEnrolment[],
): Promise<void> {
  await client.query(
    `/* demo.enrolments */ WITH wanted AS (
       SELECT w.*, p.id AS person_id, p.name, nextval(pg_get_serial_sequence('canbao.declaration', 'id')) AS declaration_id,
              nextval(pg_get_serial_sequence('canbao.enrolment', 'id')) AS enrolment_id
         FROM jsonb_to_recordset($1) AS w ("idNo" text, wage integer, start date, "end" date, after jsonb)
         JOIN canbao.person p ON p.id_no = w."idNo"),
     declared AS (
       INSERT INTO canbao.declaration (id, unit_id, person_id, enrolment_id, kind, state, outcome, message, fee_month,
                                       submitted_by, submitted_at, id_no, person_name, before, after)
       SELECT declaration_id, $2, person_id, enrolment_id, 'ENROL', 'APPROVED', 'ENROLLED', $7, start, $5, $6, "idNo",
              name, '{"enrolment": null}', after FROM wanted),
     enrolled AS (
       INSERT INTO canbao.enrolment (id, unit_id, person_id, start_month, end_month, declared_wage_fen, insurance_types,
                                     person_type, terms_from, declaration_id, terms_declaration_id)
       SELECT enrolment_id, $2, person_id, start, "end", wage, $4, $3, start, declaration_id, declaration_id FROM wanted)
     INSERT INTO canbao.enrolment_term (enrolment_id, from_month, declared_wage_fen, insurance_types, person_type,
                                        declaration_id)
     SELECT enrolment_id, start, wage, $4, $3, declaration_id FROM wanted`,
    [
      JSON.stringify(enrolments.map((enrolment) => enrolmentRow(employer, enrolment))),
      employer.unitId,
      employer.personType,
      employer.insuranceTypes,
      employer.submittedBy,
      employer.submittedAt,
      DONE_MESSAGES.ENROLLED,
    ],
  );
}

/** Ends enrolments with their last month, as declared on a day. */
export async function recordStops(
  client: pg.ClientBase,
  employer: Pick<DemoEmployer, 'unitId' | 'submittedBy' | 'submittedAt'>,
  idNumbers: readonly string[],
  lastMonth: Month,
): Promise<void> {
  await client.query(
    `/* demo.stops */ WITH ended AS (
       UPDATE canbao.enrolment e SET end_month = $3 FROM canbao.person p
        WHERE p.id = e.person_id AND p.id_no = ANY ($1) AND e.unit_id = $2 AND e.end_month IS NULL
       RETURNING e.id, e.person_id, p.id_no, p.name)
     INSERT INTO canbao.declaration (unit_id, person_id, enrolment_id, kind, state, outcome, message, fee_month,
                                     submitted_by, submitted_at, id_no, person_name, before, after)
     SELECT $2, person_id, id, 'STOP', 'APPROVED', 'STOPPED', '停保成功', $3::date + interval '1 month', $4, $5, id_no, name,
            '{"enrolment": "正常参保"}', '{"enrolment": "停保"}' FROM ended`,
    [idNumbers, employer.unitId, firstDay(lastMonth), employer.submittedBy, employer.submittedAt],
  );
}

/** Insurance outside of employment, of which only the agency knows. */
export async function recordCoverage(
  client: pg.ClientBase,
  idNo: string,
  kind: 'FLEXIBLE_EMPLOYMENT' | 'RESIDENTS',
  from: Month,
): Promise<void> {
  await client.query(
    `/* demo.coverage */ INSERT INTO canbao.coverage_elsewhere (person_id, kind, from_month)
     SELECT id, $2, $3 FROM canbao.person WHERE id_no = $1`,
    [idNo, kind, firstDay(from)],
  );
}

function enrolmentRow(employer: DemoEmployer, { person, wage, startMonth, endMonth }: DemoEnrolment): object {
  return {
    idNo: person.idNo,
    wage,
    start: firstDay(startMonth),
    end: endMonth === null ? null : firstDay(endMonth),
    after: {
      enrolment: '正常参保',
      startMonth,
      declaredWage: formatYuan(wage),
      personType: personTypeName(employer.personType),
      insuranceTypes: insuranceTypesFromBits(employer.insuranceTypes).map(insuranceTypeName).join('、'),
    },
  };
}
