import { registerEnumType } from 'type-graphql';

/** 事件种类 as an enum of the schema. */
export const EventTypeEnum = {
  ENROLLED: 'ENROLLED',
  STOPPED: 'STOPPED',
  CORRECTED: 'CORRECTED',
  CHARGED: 'CHARGED',
  WITHDRAWN: 'WITHDRAWN',
  BILLED: 'BILLED',
  PAID: 'PAID',
  MERGED: 'MERGED',
  TAKEN_BACK: 'TAKEN_BACK',
} as const;

export type EventType = keyof typeof EventTypeEnum;

registerEnumType(EventTypeEnum, {
  name: 'EventType',
  description: '事件种类。What happened.',
  valuesConfig: {
    ENROLLED: { description: '增员已办理。Somebody was enrolled.' },
    STOPPED: {
      description:
        '减员已办理;停保月份早于参保月份的,等于未曾参保。An enrolment ended; one that ends before it begins never was.',
    },
    CORRECTED: {
      description:
        '工资、人员类型、人员信息或单位信息已变更,前后的值见申报。Terms or particulars were changed; the declaration has both values.',
    },
    CHARGED: {
      description: '产生应缴明细:结算的一个单位一个月,或一次申报的补缴。Charges entered the ledger; see charges.',
    },
    WITHDRAWN: { description: '补缴删除:应缴明细被撤出。Back-pay left the ledger; see charges.' },
    BILLED: { description: '缴费通知单已出具。A bill was issued.' },
    PAID: { description: '登记了一笔缴款。A payment was recorded.' },
    MERGED: {
      description:
        '人员合并:personNo 并入 keptPersonNo,历史明细仍在原编号下。A record was merged; its charges keep their number.',
    },
    TAKEN_BACK: {
      description:
        '仅演示:时钟拨回,该单位该月的通知单、正常应缴和缴款一并撤回。In a demonstration alone: a unit’s settled month was taken back: its bill, regular charges and payments.',
    },
  },
});
