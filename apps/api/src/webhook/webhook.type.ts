import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { EventTypeEnum } from '../event/index.ts';
import type { EventType } from '../event/index.ts';
import type { Instant } from '../platform/clock/clock.ts';
import { DateTimeScalar } from '../platform/graphql/scalars.ts';

/** 推送状态 as an enum of the schema. */
export const DeliveryStateEnum = { WAITING: 'WAITING', DELIVERED: 'DELIVERED', DEAD: 'DEAD' } as const;
export type DeliveryState = keyof typeof DeliveryStateEnum;

registerEnumType(DeliveryStateEnum, {
  name: 'WebhookDeliveryState',
  description: '推送状态。What became of a message.',
  valuesConfig: {
    WAITING: { description: '等待推送或再次推送。To be sent, or to be sent again.' },
    DELIVERED: { description: '已送达:对方以2xx应答。Arrived: the receiver answered with 2xx.' },
    DEAD: { description: '多次失败,不再自动推送;可重新推送。Given up after the last attempt; can be sent anew.' },
  },
});

@ObjectType({ description: '事件推送地址。Where events are pushed to.' })
export class Webhook {
  @Field(() => ID, { description: '编号。Its number.' })
  id: string;

  @Field(() => String, { description: '推送地址。The address.' })
  url: string;

  @Field(() => [EventTypeEnum], { description: '推送的事件种类。The kinds of events.' })
  types: EventType[];

  @Field(() => ID, {
    description: '已轮到的最后一个事件的序号。The last event that had its turn.',
  })
  cursor: string;

  @Field(() => String, { description: '登记人。Whose it is: what this account may see is pushed.' })
  registeredBy: string;

  @Field(() => DateTimeScalar, { description: '登记时刻(业务时间)。When it was registered.' })
  registeredAt: Instant;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      '旧密钥的签名附到何时为止;没有旧密钥时为空。Until when messages carry the signature of a former secret, too; null without one.',
  })
  formerSecretsUntil: Instant | null;
}

@ObjectType({ description: '推送地址及其新密钥。An address with its new secret.' })
export class RegisteredWebhook {
  @Field(() => Webhook, { description: '推送地址。The address.' })
  webhook: Webhook;

  @Field(() => String, {
    description:
      '签名密钥(whsec_…),只显示这一次;按 Standard Webhooks 验证签名。The secret, shown this once; verify as Standard Webhooks says.',
  })
  secret: string;
}

@ObjectType({ description: '一条推送。One message: an event on its way to one address.' })
export class WebhookDelivery {
  @Field(() => ID, { description: '编号。Its number.' })
  id: string;

  @Field(() => ID, { description: '推送地址编号。Of which address.' })
  webhookId: string;

  @Field(() => ID, { description: '事件序号。The event.' })
  eventId: string;

  @Field(() => EventTypeEnum, { description: '事件种类。Its kind.' })
  type: EventType;

  @Field(() => DeliveryStateEnum, { description: '状态。Its state.' })
  state: DeliveryState;

  @Field(() => Int, { description: '已尝试的次数。How often it was tried.' })
  attempts: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: '下次尝试的时刻,仅等待时有。When it is tried next; of those that wait.',
  })
  nextAttemptAt: Instant | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '上次尝试的时刻。When it was tried last.' })
  lastAttemptAt: Instant | null;

  @Field(() => Int, { nullable: true, description: '对方应答的 HTTP 状态。The receiver’s last HTTP status.' })
  lastStatus: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      '没有应答的原因:TIMEOUT、ADDRESS_NOT_ALLOWED、OUT_OF_SIGHT(账号已无权查看),对方证书的 CERTIFICATE_UNTRUSTED、CERTIFICATE_WRONG_NAME、CERTIFICATE_EXPIRED、CERTIFICATE_NOT_YET_VALID、CERTIFICATE_INVALID、TLS_FAILED,或系统错误码。Why there was no answer: one of these, or the system’s code.',
  })
  lastFault: string | null;
}

@ObjectType({ description: '推送列表。A list of messages.' })
export class WebhookDeliveryList {
  @Field(() => [WebhookDelivery], { description: '本页推送。The items of this page.' })
  items: WebhookDelivery[];

  @Field(() => Int, { description: '总数。How many there are in all.' })
  totalItems: number;
}

@InputType({ description: '登记推送地址。A new address for events.' })
export class WebhookInput {
  @Field(() => String, { description: '推送地址,https。The address to post to.' })
  url: string;

  @Field(() => [EventTypeEnum], { nullable: true, description: '事件种类;不填为全部。Which kinds; all when left out.' })
  types?: EventType[] | null;

  @Field(() => ID, {
    nullable: true,
    description: '从该序号之后的事件推起;不填为此刻之后的。The event to begin after; now when left out.',
  })
  after?: string | null;
}
