import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Bill, findBill } from '../bill/index.ts';
import { Declaration, declarationOf } from '../declaration/index.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { EventTypeEnum } from './event-kind.type.ts';
import type { EventType } from './event-kind.type.ts';
import { Event, EventCharges, EventPage } from './event.type.ts';
import { chargesOfEvent, eventOf, events } from './events.ts';

@Resolver(() => Event)
export class EventResolver {
  @Query(() => EventPage, {
    description:
      '业务事件流:从游标之后按序读取,可从头重放;平台需 event:read 权限。The feed of what happened, from a cursor on; replayable from the beginning.',
  })
  events(
    @Arg('after', () => ID, {
      nullable: true,
      description: '游标:从它之后读起;不填为从头。The cursor to read on from; the beginning when left out.',
    })
    after: string | null | undefined,
    @Arg('take', () => Int, { nullable: true, description: '最多返回的条数,默认100,至多500。How many at most.' })
    take: number | null | undefined,
    @Arg('types', () => [EventTypeEnum], { nullable: true, description: '只要这些种类。Of these kinds alone.' })
    types: EventType[] | null | undefined,
    @Arg('unitNo', () => ID, { nullable: true, description: '只要该单位的。Of this unit alone.' })
    unitNo: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<EventPage> {
    return events(context, {
      after: after ?? null,
      take: take ?? null,
      types: types ?? null,
      unitNo: unitNo ?? null,
    });
  }

  @Query(() => Event, {
    nullable: true,
    description: '一个业务事件;没有或无权查看时为空。One event; null where there is none to be seen.',
  })
  event(
    @Arg('id', () => ID, { description: '事件序号。Its place in the feed.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<Event | null> {
    return eventOf(context, id);
  }

  @FieldResolver(() => EventCharges, {
    description:
      '应缴明细:随该事件进入(CHARGED)或退出(WITHDRAWN)台账的,后来被撤出的也在其中;平台需 charge:read 权限。The charges that entered or left the ledger with it, also those withdrawn since.',
  })
  charges(
    @Root() event: Event,
    @Arg('after', () => ID, {
      nullable: true,
      description: '从该编号的明细之后读起。The id of the charge to read on from.',
    })
    after: string | null | undefined,
    @Arg('take', () => Int, { nullable: true, description: '最多返回的条数,默认500,至多2000。How many at most.' })
    take: number | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<EventCharges> {
    return chargesOfEvent(context, event, after ?? null, take ?? null);
  }

  @FieldResolver(() => Declaration, {
    nullable: true,
    description: '引起它的申报。The declaration that caused it, if one did.',
  })
  async declaration(@Root() event: Event, @Ctx() context: RequestContext): Promise<Declaration | null> {
    return event.declarationId === null ? null : declarationOf(context, Number(event.declarationId));
  }

  @FieldResolver(() => Bill, {
    nullable: true,
    description: '通知单,现在的样子;没有时为空。The bill as it is now; null where there is none.',
  })
  async bill(@Root() event: Event, @Ctx() context: RequestContext): Promise<Bill | null> {
    const { noticeNo, unitNo, feeMonth } = event;
    if (noticeNo === null || unitNo === null || feeMonth === null) return null;
    return findBill(context, unitNo, feeMonth);
  }
}
