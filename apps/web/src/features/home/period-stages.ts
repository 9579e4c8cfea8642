import { shortDay, timeOfDay } from '../../ui/moment-text.ts';

/** 申报日历: the days of a fee month as the server tells them. */
export interface PeriodDays {
  readonly opens: string;
  readonly closes: string;
  readonly isOpen: boolean;
  readonly settlementFrom: string;
  readonly settlementThrough: string;
  readonly noticeFrom: string;
  readonly dueOn: string;
}

export interface Stage {
  readonly name: string;
  readonly when: string;
  readonly current: boolean;
}

/** What becomes of a fee month, in order: declared, settled, printed, paid; and which of it is going on now. */
export function periodStages(period: PeriodDays): Stage[] {
  const { opens, closes, isOpen, settlementFrom, settlementThrough, noticeFrom, dueOn } = period;
  return [
    { name: '申报', when: `${shortDay(opens)} – ${shortDay(closes)} ${timeOfDay(closes)}`, current: isOpen },
    { name: '结算', when: `${shortDay(settlementFrom)} – ${shortDay(settlementThrough)}`, current: !isOpen },
    { name: '打印通知单', when: `${shortDay(noticeFrom)}起`, current: false },
    { name: '缴款', when: `${shortDay(dueOn)}前`, current: false },
  ];
}
