import type { DeclarationKind, Month } from '@canbao/rules';
import type { Instant } from '../platform/clock/clock.ts';
import { Conditions, soughtText } from '../platform/database/conditions.ts';
import type { Listing } from '../platform/database/listing.ts';
import { firstDay } from '../platform/database/month-column.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import type { Page } from '../platform/graphql/list-options.input.ts';
import type { WireRefusal } from '../platform/graphql/request-error.ts';
import type { DeclarationFilter } from './declaration-filter.input.ts';
import type { Json } from './declaration.entity.ts';
import type { DeclaredValues } from './declared-values.ts';

/** A declaration as an operation hands it over to be stored. */
export interface NewDeclaration {
  readonly unitId: number;
  readonly personId: number | null;
  readonly enrolmentId: number | null;
  readonly kind: Exclude<DeclarationKind, 'SETTLE'>;
  readonly state: 'PENDING' | 'APPROVED' | 'REJECTED';
  readonly outcome: string;
  readonly message: string;
  readonly feeMonth: Month;
  readonly submittedBy: number;
  readonly submittedAt: Instant;
  readonly idNo: string | null;
  readonly personName: string | null;
  readonly input: Json;
  readonly before: DeclaredValues;
  readonly after: DeclaredValues;
  readonly refusals: readonly WireRefusal[];
  readonly result: Json;
  /** the declaration whose effect it reverses */
  readonly reversesId: number | null;
}

export interface DeclarationRow {
  id: number;
  unit_id: number;
  unit_no: string;
  person_id: number | null;
  person_no: string | null;
  enrolment_id: number | null;
  kind: Exclude<DeclarationKind, 'SETTLE'>;
  state: 'PENDING' | 'APPROVED' | 'REJECTED';
  outcome: string;
  message: string;
  fee_month: string;
  submitted_by: number;
  submitted_at: Instant;
  id_no: string | null;
  person_name: string | null;
  before: Json;
  after: Json;
  refusals: WireRefusal[];
  result: Json;
  reviewed_by: number | null;
  reviewed_at: Instant | null;
  review_comment: string | null;
  reverses_id: number | null;
}

/** Stores a declaration under a number taken before. */
export async function storeDeclaration(scoped: Scoped, id: number, entry: NewDeclaration): Promise<void> {
  await scoped.rows(
    'declaration.store',
    `INSERT INTO canbao.declaration
       (id, unit_id, person_id, enrolment_id, kind, state, outcome, message, fee_month, submitted_by, submitted_at,
        id_no, person_name, input, before, after, refusals, result, reverses_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, to_timestamp($11::float8 / 1000), $12, $13, $14, $15, $16, $17, $18, $19)`,
    [
      id,
      entry.unitId,
      entry.personId,
      entry.enrolmentId,
      entry.kind,
      entry.state,
      entry.outcome,
      entry.message,
      firstDay(entry.feeMonth),
      entry.submittedBy,
      entry.submittedAt,
      entry.idNo,
      entry.personName,
      ...[entry.input, entry.before, entry.after, entry.refusals, entry.result].map((json) => JSON.stringify(json)),
      entry.reversesId,
    ],
  );
}

const ROWS = `SELECT d.id, d.unit_id, u.unit_no, d.person_id, p.person_no, d.enrolment_id, d.kind, d.state, d.outcome, d.message,
    d.fee_month, d.submitted_by, d.submitted_at, d.id_no,
    coalesce(d.person_name, p.name) AS person_name, d.before, d.after, d.refusals, d.result,
    d.reviewed_by, d.reviewed_at, d.review_comment, d.reverses_id
  FROM canbao.declaration d JOIN canbao.unit u ON u.id = d.unit_id LEFT JOIN canbao.person p ON p.id = d.person_id`;

export function declarationsById(scoped: Scoped, ids: readonly number[]): Promise<DeclarationRow[]> {
  return scoped.query(`/* declaration.by-id */ ${ROWS} WHERE d.id = ANY ($1)`, [ids]);
}

/** Expressions by which declarations can be sorted. */
export const DECLARATION_ORDER = { submittedAt: 'd.submitted_at', kind: 'd.kind', feeMonth: 'd.fee_month' } as const;

const SHANGHAI = `AT TIME ZONE 'Asia/Shanghai'`;

function conditionsOf(unitId: number | null, filter: DeclarationFilter): Conditions {
  const states = (succeeded: boolean): string => (succeeded ? 'APPROVED' : 'REJECTED');
  return new Conditions()
    .add(unitId, (unit) => `d.unit_id = ${unit}`)
    .add(filter.state, (state) => `d.state = ${state}`)
    .add(filter.kind, (kind) => `d.kind = ${kind}`)
    .add(filter.kinds, (kinds) => `d.kind = ANY (${kinds})`)
    .add(filter.feeMonth && firstDay(filter.feeMonth), (month) => `d.fee_month = ${month}`)
    .add(filter.from, (day) => `d.submitted_at >= ${day}::date::timestamp ${SHANGHAI}`)
    .add(filter.to, (day) => `d.submitted_at < (${day}::date + 1)::timestamp ${SHANGHAI}`)
    .add(soughtText(filter.idNo), (idNo) => `d.id_no = ${idNo}`)
    .add(
      filter.succeeded === undefined || filter.succeeded === null ? null : states(filter.succeeded),
      (state) => `d.state = ${state}`,
    );
}

/** A page of the declarations that row security shows. */
export function pageOfDeclarations(
  scoped: Scoped,
  unitId: number | null,
  filter: DeclarationFilter,
  page: Page,
  order: string,
): Promise<DeclarationRow[]> {
  const conditions = conditionsOf(unitId, filter);
  const [take, skip] = [conditions.parameter(page.take), conditions.parameter(page.skip)];
  return scoped.query(
    `/* declaration.page */ ${ROWS} ${conditions.where} ORDER BY ${order} LIMIT ${take} OFFSET ${skip}`,
    conditions.values,
  );
}

/** 增减员 of a fee month, counted by the declarations that were carried out. */
export interface MovementRow {
  readonly start: number;
  readonly joined: number;
  readonly left: number;
}

export async function movementOf(scoped: Scoped, unitId: number, feeMonth: Month): Promise<MovementRow> {
  const [row] = await scoped.query<MovementRow>(
    `/* declaration.movement */ SELECT
       count(*) FILTER (WHERE d.kind = 'ENROL' AND d.fee_month < $2)
         - count(*) FILTER (WHERE d.kind = 'STOP' AND d.fee_month < $2) AS start,
       count(*) FILTER (WHERE d.kind = 'ENROL' AND d.fee_month = $2) AS joined,
       count(*) FILTER (WHERE d.kind = 'STOP' AND d.fee_month = $2) AS left
     FROM canbao.declaration d
    WHERE d.unit_id = $1 AND d.state = 'APPROVED' AND d.kind IN ('ENROL', 'STOP') AND d.fee_month <= $2`,
    [unitId, firstDay(feeMonth)],
  );
  return row!;
}

/** The columns of {@link listingOfDeclarations}, in its order. */
export type ListedDeclaration = readonly [
  id: string,
  kind: string,
  personName: string,
  idNo: string,
  feeMonth: string,
  submittedAt: string,
  submittedBy: string,
  state: string,
  message: string,
  remedy: string,
  reviewedBy: string,
  reviewedAt: string,
  reviewComment: string,
];

const dayAndTime = (moment: string): string => `to_char(${moment} ${SHANGHAI}, 'YYYY-MM-DD HH24:MI:SS')`;
/** What people wrote may run over lines. */
const onOneLine = (text: string): string => `regexp_replace(${text}, '[\\x01-\\x1f]+', ' ', 'g')`;

/** All declarations of a unit that match, in the order in which they were submitted. */
export function listingOfDeclarations(unitId: number, filter: DeclarationFilter): Listing {
  const { where, values } = conditionsOf(unitId, filter);
  return {
    name: 'declaration.listing',
    columns: [
      'd.id',
      'd.kind',
      onOneLine('coalesce(d.person_name, p.name)'),
      onOneLine('d.id_no'),
      'd.fee_month',
      dayAndTime('d.submitted_at'),
      'd.submitted_by',
      'd.state',
      onOneLine('d.message'),
      onOneLine(`d.refusals -> 0 ->> 'remedy'`),
      'd.reviewed_by',
      dayAndTime('d.reviewed_at'),
      onOneLine('d.review_comment'),
    ],
    from: `FROM canbao.declaration d LEFT JOIN canbao.person p ON p.id = d.person_id ${where}`,
    order: 'd.submitted_at, d.id',
    values,
  };
}

/** How many declarations match in all. */
export async function countDeclarations(
  scoped: Scoped,
  unitId: number | null,
  filter: DeclarationFilter,
): Promise<number> {
  const { where, values } = conditionsOf(unitId, filter);
  const [row] = await scoped.rows<[number]>(
    'declaration.count',
    `SELECT count(*) FROM canbao.declaration d ${where}`,
    values,
  );
  return row![0];
}
