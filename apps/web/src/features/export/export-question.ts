import {
  CHARGE_KINDS,
  DECLARATION_KINDS,
  DECLARATION_STATES,
  formatYuan,
  formatYuanGrouped,
  INSURANCE_TYPES,
  lastFourOfIdNumber,
  LIVING_STATUSES,
  maskIdNumber,
  parseDay,
  parseMonth,
  parseYuan,
  PERSON_TYPES,
  ROSTER_STATES,
  UNIT_EXPORT_KINDS,
} from '@canbao/rules';
import type { RosterState, UnitExportKind } from '@canbao/rules';
import type { ExportFormat, ExportInput } from '@canbao/schema/documents';
import { CONDITIONS, TYPE_CHOICES } from './texts.ts';

/** What the page's address says under a name; empty where it says nothing. The names are those of the pages that lead here. */
export type Said = (name: string) => string;

/** A condition that the page that led here has set, as it is told. */
export interface ToldCondition {
  readonly name: string;
  readonly label: string;
  readonly text: string;
}

/** What the conditions come to: what is asked of the server, and how it is told. */
interface Narrowed {
  readonly filter: Readonly<Record<string, unknown>>;
  readonly told: readonly ToldCondition[];
}

/** One condition: its name in the address and in the filter, and how a value is read and told; null for what is amiss. */
interface Condition {
  readonly name: string;
  readonly field: string;
  readonly label: string;
  readonly read: (text: string) => { readonly value: string; readonly text: string } | null;
}

const asText = (text: string): ReturnType<Condition['read']> => (text === '' ? null : { value: text, text });
const asIdNumber = (text: string): ReturnType<Condition['read']> =>
  text === '' ? null : { value: text, text: `${maskIdNumber(text)}${lastFourOfIdNumber(text)}` };
const asMonth = (text: string): ReturnType<Condition['read']> => asText(parseMonth(text) ?? '');
const asAmount = (text: string): ReturnType<Condition['read']> => {
  const amount = parseYuan(text);
  return amount === null ? null : { value: formatYuan(amount), text: formatYuanGrouped(amount) };
};
const asDay = (text: string): ReturnType<Condition['read']> => asText(parseDay(text) ?? '');

/** A choice among known values, told by its name. */
function choice(known: Readonly<Record<string, { readonly name: string }>>): Condition['read'] {
  return (text) => (Object.hasOwn(known, text) ? { value: text, text: known[text]!.name } : null);
}

const CONDITIONS_OF: Readonly<Record<UnitExportKind, readonly Condition[]>> = {
  CHARGES: [
    { name: 'coveredMonth', field: 'coveredMonth', label: CONDITIONS.coveredMonth, read: asMonth },
    {
      name: 'kind',
      field: 'kind',
      label: CONDITIONS.chargeKind,
      read: choice(CHARGE_KINDS),
    },
    { name: 'search', field: 'search', label: CONDITIONS.search, read: asText },
  ],
  ROSTER: [
    {
      name: 'type',
      field: 'personType',
      label: CONDITIONS.personType,
      read: choice(PERSON_TYPES),
    },
    { name: 'insurance', field: 'insuranceType', label: CONDITIONS.insuranceType, read: choice(INSURANCE_TYPES) },
    { name: 'living', field: 'livingStatus', label: CONDITIONS.livingStatus, read: choice(LIVING_STATUSES) },
    { name: 'from', field: 'startMonthFrom', label: CONDITIONS.startFrom, read: asMonth },
    { name: 'to', field: 'startMonthTo', label: CONDITIONS.startTo, read: asMonth },
    { name: 'wageFrom', field: 'declaredWageFrom', label: CONDITIONS.wageFrom, read: asAmount },
    { name: 'wageTo', field: 'declaredWageTo', label: CONDITIONS.wageTo, read: asAmount },
    { name: 'search', field: 'search', label: CONDITIONS.search, read: asText },
  ],
  DECLARATIONS: [
    { name: 'from', field: 'from', label: CONDITIONS.from, read: asDay },
    { name: 'to', field: 'to', label: CONDITIONS.to, read: asDay },
    {
      name: 'kind',
      field: 'kind',
      label: CONDITIONS.declarationKind,
      read: choice(DECLARATION_KINDS),
    },
    {
      name: 'state',
      field: 'state',
      label: CONDITIONS.result,
      read: choice(DECLARATION_STATES),
    },
    { name: 'feeMonth', field: 'feeMonth', label: CONDITIONS.period, read: asMonth },
    { name: 'idNo', field: 'idNo', label: CONDITIONS.idNo, read: asIdNumber },
  ],
  RETIREES: [
    {
      name: 'status',
      field: 'livingStatus',
      label: CONDITIONS.livingStatus,
      read: choice(LIVING_STATUSES),
    },
    { name: 'idNo', field: 'idNo', label: CONDITIONS.idNo, read: asIdNumber },
  ],
};

/** What is exported; charges where the address says nothing that is known. */
export function exportKindIn(said: Said): UnitExportKind {
  return UNIT_EXPORT_KINDS.find((kind) => kind === said('what')) ?? 'CHARGES';
}

/** The conditions beside those that have fields of their own on the page. */
export function narrowedBy(kind: UnitExportKind, said: Said): readonly ToldCondition[] {
  return narrowed(kind, said).told;
}

/** Which enrolments of the roster; the open ones unless the address says otherwise. */
export function rosterStateIn(said: Said): RosterState {
  const text = said('state');
  return Object.hasOwn(ROSTER_STATES, text) ? (text as RosterState) : 'OPEN';
}

/** 导出 as the server is asked for it, without its key. What the address says amiss is asked as if it had not said it. */
export function exportQuestion(unitNo: string, format: ExportFormat, said: Said, feeMonth: string): ExportInput {
  const kind = exportKindIn(said);
  const { filter } = narrowed(kind, said);
  const asked = { unitNo, kind, format };
  switch (kind) {
    case 'CHARGES': {
      const insuranceType = TYPE_CHOICES.find(({ value }) => value === said('type'))?.value ?? null;
      return { ...asked, charges: { ...filter, feeMonth: parseMonth(feeMonth), insuranceType } };
    }
    case 'ROSTER':
      return { ...asked, roster: { ...filter, state: rosterStateIn(said) } };
    case 'DECLARATIONS':
      return { ...asked, declarations: filter };
    case 'RETIREES':
      return { ...asked, retirees: filter };
  }
}

function narrowed(kind: UnitExportKind, said: Said): Narrowed {
  const found = CONDITIONS_OF[kind].flatMap(({ name, field, label, read }) => {
    const known = read(said(name).trim());
    return known === null ? [] : [{ name, field, label, ...known }];
  });
  return {
    filter: Object.fromEntries(found.map(({ field, value }) => [field, value])),
    told: found.map(({ name, label, text }) => ({ name, label, text })),
  };
}
