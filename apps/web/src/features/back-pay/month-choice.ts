import { CONTRIBUTORY_TYPES, backPayTotals, fen, parseYuan } from '@canbao/rules';
import type { BackPayTotals, ContributionLine, ContributoryType, InsuranceType } from '@canbao/rules';
import type { BackPayMonthsQuery } from '@canbao/schema/documents';
import { monthInChinese } from '../../ui/month-text.ts';
import { BACK_PAY } from './texts.ts';

export type ToldMonth = BackPayMonthsQuery['backPayMonths']['months'][number];

/** 补缴, or 补缴删除. */
export type Purpose = 'ASSESS' | 'DELETION';

/** A month as the page lists it: whether it can be ticked, and what is said of it. */
export interface MonthChoice {
  readonly month: string;
  readonly open: boolean;
  readonly state: string;
  /** what to do where it cannot be ticked; null where the state says enough */
  readonly remedy: string | null;
  /** in yuan; null where nothing is to pay or to delete */
  readonly amount: string | null;
}

/** The months to choose from: for back-pay those since the person came, for its deletion those that have any. */
export function monthChoices(months: readonly ToldMonth[], purpose: Purpose): MonthChoice[] {
  if (purpose === 'ASSESS') return months.slice(0, lengthOfStay(months)).map(assessable);
  return months.filter(({ deletable, deletionRefusal }) => deletable || deletionRefusal).map(deletable);
}

/** How many of the months, newest first, go back to the first one in the unit: those before it are nobody's question. */
function lengthOfStay(months: readonly ToldMonth[]): number {
  return months.findLastIndex(({ state }) => state !== 'NOT_ENROLLED') + 1;
}

function assessable({ coveredMonth: month, state, amount, chargedIn }: ToldMonth): MonthChoice {
  const open = state === 'OPEN';
  const charged = chargedIn ? BACK_PAY.chargedIn(monthInChinese(chargedIn)) : BACK_PAY.chargedElsewhere;
  return {
    month,
    open,
    state: state === 'CHARGED' ? charged : BACK_PAY.state[state],
    remedy: null,
    amount: open ? amount : null,
  };
}

function deletable({ coveredMonth: month, amount, chargedIn, deletionRefusal }: ToldMonth): MonthChoice {
  return {
    month,
    open: !deletionRefusal,
    state: deletionRefusal?.message ?? BACK_PAY.deletable(monthInChinese(chargedIn ?? month)),
    remedy: deletionRefusal?.remedy ?? null,
    amount,
  };
}

/** Both shares of an insurance type in yuan, as they come over the wire. */
interface WireLine {
  readonly insuranceType: InsuranceType;
  readonly personal: string;
  readonly employer: string;
}

/** What the ticked months come to, by insurance type and in all. */
export function totalsOfMonths(months: readonly ToldMonth[], ticked: readonly string[]): BackPayTotals {
  return totalsOfLines(
    months.filter(({ coveredMonth }) => ticked.includes(coveredMonth)).flatMap(({ charges }) => charges),
  );
}

/** What charges come to, by insurance type and in all. */
export function totalsOfLines(charges: readonly WireLine[]): BackPayTotals {
  return backPayTotals([{ lines: charges.flatMap(lineOf) }]);
}

function lineOf({ insuranceType, personal, employer }: WireLine): ContributionLine[] {
  if (!isContributory(insuranceType)) return [];
  return [{ insuranceType, personal: parseYuan(personal) ?? fen(0), employer: parseYuan(employer) ?? fen(0) }];
}

function isContributory(type: InsuranceType): type is ContributoryType {
  return (CONTRIBUTORY_TYPES as readonly InsuranceType[]).includes(type);
}
