import {
  chargeKindName,
  chargeWorkingPath,
  CONTRIBUTORY_TYPES,
  fen,
  formatYuan,
  insuranceTypeName,
  printedMonth,
  readPolicyBasis,
  shareStandard,
} from '@canbao/rules';
import type { ContributoryType, PolicyBasis } from '@canbao/rules';
import { chargeKindOf, listingOfCharges, policyBasesById } from '../ledger/index.ts';
import type { ChargeFilter, ListedCharge } from '../ledger/index.ts';
import { monthOfDate } from '../platform/database/month-column.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import { amountColumn, linkColumn, textColumn } from './export-source.ts';
import type { OpenSource } from './export-source.ts';

const COLUMNS = [
  textColumn('单位编号', 20),
  textColumn('个人编号', 13),
  textColumn('姓名', 12),
  textColumn('证件号码', 21),
  textColumn('险种', 20),
  textColumn('缴费类型', 10),
  textColumn('费款所属期', 12),
  textColumn('对应费款所属期', 15),
  amountColumn('缴费基数'),
  textColumn('单位缴费比例或定额标准', 22),
  textColumn('个人缴费比例或定额标准', 22),
  amountColumn('单位缴费金额'),
  amountColumn('个人缴费金额'),
  amountColumn('合计'),
];

/**
 * 职工缴费明细导出: a row for each person, covered month and insurance type, leading to its working; the standards are those that
 * it was charged by.
 */
export const chargesExport: OpenSource<ChargeFilter> = ({ unit }, filter, origin) => {
  const standards = new Standards();
  return {
    columns: origin === null ? COLUMNS : [...COLUMNS, linkColumn('计算过程')],
    listing: listingOfCharges(unit.id, filter),
    cells: async (scoped, rows) => {
      const listed = rows as readonly (readonly string[] & ListedCharge)[];
      await standards.learn(scoped, new Set(listed.map((row) => Number(row[8]))));
      return listed.map((row) => cellsOf({ unitNo: unit.unitNo, origin }, row, standards));
    },
  };
};

/** Whose charges they are, and where the hall is that tells more of them. */
interface Home {
  readonly unitNo: string;
  readonly origin: string | null;
}

function cellsOf({ unitNo, origin }: Home, row: ListedCharge, standards: Standards): string[] {
  const [personNo, name, idNo, type, kind, feeMonth, coveredMonth, base, basisId, employer, personal] = row;
  const line = {
    insuranceType: type as ContributoryType,
    kind: chargeKindOf(Number(kind)),
    coveredMonth: monthOfDate(coveredMonth),
  };
  const place = { unitNo, personNo, feeMonth: monthOfDate(feeMonth), line };
  return [
    unitNo,
    personNo,
    name,
    idNo,
    insuranceTypeName(line.insuranceType),
    chargeKindName(line.kind),
    printedMonth(place.feeMonth),
    printedMonth(line.coveredMonth),
    yuan(Number(base)),
    ...standards.of(Number(basisId), line.insuranceType),
    yuan(Number(employer)),
    yuan(Number(personal)),
    yuan(Number(employer) + Number(personal)),
    ...(origin === null ? [] : [origin + chargeWorkingPath(place)]),
  ];
}

const yuan = (amount: number): string => formatYuan(fen(amount));

/** 缴费比例或定额标准 by the policy rows that were kept with the charges: few, however long the list is. */
class Standards {
  readonly #known = new Map<number, ReadonlyMap<ContributoryType, readonly [unit: string, person: string]>>();

  async learn(scoped: Scoped, ids: ReadonlySet<number>): Promise<void> {
    const missing = [...ids].filter((id) => !this.#known.has(id));
    if (missing.length === 0) return;
    for (const { id, rows } of await policyBasesById(scoped, missing)) {
      this.#known.set(id, standardsOf(readPolicyBasis(rows)));
    }
  }

  of(id: number, type: ContributoryType): readonly [unit: string, person: string] {
    const found = this.#known.get(id)?.get(type);
    if (found === undefined) throw new Error(`no policy rows are kept under ${id} for ${type}`);
    return found;
  }
}

function standardsOf({ rates }: PolicyBasis): ReadonlyMap<ContributoryType, readonly [string, string]> {
  return new Map(
    CONTRIBUTORY_TYPES.map((type) => {
      const terms = rates[type].value;
      return [type, [shareStandard(terms, 'EMPLOYER'), shareStandard(terms, 'PERSON')]];
    }),
  );
}
