import type { Day, Fen, Month } from '@canbao/rules';
import { Field, ID, ObjectType } from 'type-graphql';
import type { Instant } from '../platform/clock/clock.ts';
import { Charge } from '../ledger/index.ts';
import { DateScalar, DateTimeScalar, MoneyScalar, MonthScalar } from '../platform/graphql/scalars.ts';
import { EventTypeEnum } from './event-kind.type.ts';
import type { EventType } from './event-kind.type.ts';

@ObjectType({ description: '业务事件:发生了什么,一经记录不再改变。Something that happened; it never changes.' })
export class Event {
  @Field(() => ID, {
    description:
      '事件序号,即其在事件流中的位置,从1起连续不断;可作游标。Its place in the feed, counted from 1 without gaps; serves as a cursor.',
  })
  id: string;

  @Field(() => EventTypeEnum, { description: '事件种类。What happened.' })
  type: EventType;

  @Field(() => DateTimeScalar, { description: '发生时刻(业务时间)。When, in business time.' })
  occurredAt: Instant;

  @Field(() => ID, {
    nullable: true,
    description: '单位编号;只涉及经办机构时为空。The unit; null for what concerns the agency alone.',
  })
  unitNo: string | null;

  @Field(() => MonthScalar, {
    nullable: true,
    description: '费款所属期;人员合并没有。The fee month of declaration, charges or bill; none for a merge.',
  })
  feeMonth: Month | null;

  @Field(() => ID, { nullable: true, description: '个人编号。The person; of a merge the record that went.' })
  personNo: string | null;

  @Field(() => ID, { nullable: true, description: '合并后保留的个人编号。Of a merge: the record that was kept.' })
  keptPersonNo: string | null;

  @Field(() => ID, { nullable: true, description: '参保关系编号。The enrolment.' })
  enrolmentId: string | null;

  @Field(() => ID, { nullable: true, description: '引起它的申报编号。The declaration that caused it.' })
  declarationId: string | null;

  @Field(() => MonthScalar, { nullable: true, description: '参保月份。Of an enrolment: its first month.' })
  startMonth: Month | null;

  @Field(() => MonthScalar, {
    nullable: true,
    description:
      '停保月份;接管时已停保的增员也有。Of a stop: the last month; also of an enrolment that had ended when it was taken over.',
  })
  endMonth: Month | null;

  @Field(() => String, { nullable: true, description: '通知单号。Of a bill or payment: the notice’s number.' })
  noticeNo: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: '个人部分合计。The persons’ share.' })
  personal: Fen | null;

  @Field(() => MoneyScalar, { nullable: true, description: '单位部分合计。The employer’s share.' })
  employer: Fen | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: '金额:明细之和、通知单金额或缴款金额。The sum charged, withdrawn, billed or paid.',
  })
  amount: Fen | null;

  @Field(() => String, { nullable: true, description: '缴款凭证号。The payment’s own number.' })
  reference: string | null;

  @Field(() => DateScalar, { nullable: true, description: '缴款日期。The day of the payment.' })
  paidOn: Day | null;
}

@ObjectType({ description: '业务事件的一页,按序号。A page of the feed, in order.' })
export class EventPage {
  @Field(() => [Event], { description: '本页事件。The events of this page.' })
  items: Event[];

  @Field(() => ID, {
    description:
      '下一页的游标,总是给出;处理完本页后保存,下次从它之后读起。Where to read on, always given: keep it once the page has been dealt with.',
  })
  nextCursor: string;

  @Field(() => Boolean, {
    description: '是否还有后续事件;没有时稍后再读。Whether more are there already; if not, ask again later.',
  })
  hasMore: boolean;
}

@ObjectType({ description: '一个事件的应缴明细的一页。A page of an event’s charges.' })
export class EventCharges {
  @Field(() => [Charge], { description: '本页明细。The charges of this page.' })
  items: Charge[];

  @Field(() => ID, {
    nullable: true,
    description: '本页最后一条明细的编号,作下一页的 after;没有明细时为空。The last item’s id, to read on from.',
  })
  nextCursor: string | null;

  @Field(() => Boolean, { description: '是否还有后续明细。Whether more follow.' })
  hasMore: boolean;
}
