import { declarationKindName, declarationStateName, printedMonth } from '@canbao/rules';
import type { DeclarationKind, DeclarationState } from '@canbao/rules';
import { accountNames } from '../account/index.ts';
import { listingOfDeclarations } from '../declaration/index.ts';
import type { DeclarationFilter, ListedDeclaration } from '../declaration/index.ts';
import { monthOfDate } from '../platform/database/month-column.ts';
import type { Scoped } from '../platform/database/transaction.ts';
import { textColumn } from './export-source.ts';
import type { OpenSource } from './export-source.ts';

const COLUMNS = [
  textColumn('申报编号', 12),
  textColumn('业务类型', 20),
  textColumn('姓名', 12),
  textColumn('证件号码', 21),
  textColumn('费款所属期', 12),
  textColumn('提交时间', 20),
  textColumn('经办人', 12),
  textColumn('结果', 10),
  textColumn('说明', 50),
  textColumn('处理建议', 50),
  textColumn('审核人', 12),
  textColumn('审核时间', 20),
  textColumn('审核意见', 30),
];

/** 业务申报记录导出: each declaration with its result, by whom it was submitted and reviewed. */
export const declarationsExport: OpenSource<DeclarationFilter> = ({ unit }, filter) => {
  const names = new Names();
  return {
    columns: COLUMNS,
    listing: listingOfDeclarations(unit.id, filter),
    cells: async (scoped, rows) => {
      const listed = rows as readonly (readonly string[] & ListedDeclaration)[];
      await names.learn(
        scoped,
        listed.flatMap((row) => [row[6], row[10]]),
      );
      return listed.map((row) => cellsOf(row, names));
    },
  };
};

function cellsOf(row: ListedDeclaration, names: Names): string[] {
  const [id, kind, name, idNo, feeMonth, submittedAt, submittedBy, state, message, remedy, reviewer, ...reviewed] = row;
  return [
    id,
    declarationKindName(kind as DeclarationKind),
    name,
    idNo,
    printedMonth(monthOfDate(feeMonth)),
    submittedAt,
    names.of(submittedBy),
    declarationStateName(state as DeclarationState),
    message,
    remedy,
    names.of(reviewer),
    ...reviewed,
  ];
}

/** 经办人 by the numbers of their accounts, which are few. */
class Names {
  readonly #known = new Map<string, string>([['', '']]);

  async learn(scoped: Scoped, accounts: readonly string[]): Promise<void> {
    const missing = [...new Set(accounts)].filter((account) => !this.#known.has(account));
    if (missing.length === 0) return;
    for (const account of missing) this.#known.set(account, '');
    for (const { account_id: id, display_name: name } of await accountNames(scoped, missing.map(Number))) {
      this.#known.set(String(id), name);
    }
  }

  of(account: string): string {
    return this.#known.get(account) ?? '';
  }
}
