import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { ListOptions, pageOf } from '../platform/graphql/list-options.input.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { endWebhookOverlap, rotateWebhookSecret } from './rotate-webhook-secret.ts';
import {
  DeliveryStateEnum,
  RegisteredWebhook,
  Webhook,
  WebhookDelivery,
  WebhookDeliveryList,
  WebhookInput,
} from './webhook.type.ts';
import type { DeliveryState } from './webhook.type.ts';
import { deleteWebhook, numberOf, redeliverWebhook, registerWebhook, webhookDeliveries, webhooks } from './webhooks.ts';

@Resolver()
export class WebhookResolver {
  @Query(() => [Webhook], {
    description: '事件推送地址:本账号的;经办机构看全部。Where events are pushed to: one’s own, or all to an officer.',
  })
  webhooks(@Ctx() context: RequestContext): Promise<Webhook[]> {
    return webhooks(context);
  }

  @Query(() => WebhookDeliveryList, {
    description:
      '推送记录,新的在前:等待的、近期送达的、多次失败的(DEAD)。Messages, the newest first: those that wait, arrived of late, or were given up.',
  })
  webhookDeliveries(
    @Arg('webhookId', () => ID, { nullable: true, description: '推送地址编号。Of this address.' })
    webhookId: string | null | undefined,
    @Arg('state', () => DeliveryStateEnum, { nullable: true, description: '状态。In this state.' })
    state: DeliveryState | null | undefined,
    @Arg('options', () => ListOptions, { nullable: true, description: '分页。Paging.' })
    options: ListOptions | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<WebhookDeliveryList> {
    const wanted = { webhookId: webhookId ? numberOf(webhookId) : null, state: state ?? null };
    return webhookDeliveries(context, wanted, pageOf(options));
  }

  @Mutation(() => RegisteredWebhook, {
    description:
      '登记事件推送地址(经办机构,及有 event:read 权限的平台);密钥只显示这一次。Registers an address; its secret is shown this once.',
  })
  registerWebhook(
    @Arg('input', () => WebhookInput, { description: '地址和事件种类。Address and kinds.' }) input: WebhookInput,
    @Ctx() context: RequestContext,
  ): Promise<RegisteredWebhook> {
    return registerWebhook(context, input);
  }

  @Mutation(() => RegisteredWebhook, {
    description:
      '更换推送的签名密钥;新密钥只显示这一次,此后一段时间内每条推送同时附新旧密钥的签名。Rotates the secret: the new one is shown this once, and for a time messages are signed with the former one as well.',
  })
  rotateWebhookSecret(
    @Arg('id', () => ID, { description: '推送地址编号。The number of the address.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<RegisteredWebhook> {
    return rotateWebhookSecret(context, id);
  }

  @Mutation(() => Webhook, {
    description: '立即停用推送地址的旧密钥,不等过渡期结束。Ends the use of former secrets at once.',
  })
  endWebhookOverlap(
    @Arg('id', () => ID, { description: '推送地址编号。The number of the address.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<Webhook> {
    return endWebhookOverlap(context, id);
  }

  @Mutation(() => Boolean, {
    description: '删除推送地址及其推送记录;没有该地址时为 false。Deletes an address with its messages.',
  })
  deleteWebhook(
    @Arg('id', () => ID, { description: '推送地址编号。The number of the address.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<boolean> {
    return deleteWebhook(context, id);
  }

  @Mutation(() => WebhookDelivery, {
    description:
      '重新推送一条已送达或多次失败的记录,不等其他推送。Has a message sent anew that arrived or was given up.',
  })
  redeliverWebhook(
    @Arg('deliveryId', () => ID, { description: '推送编号。The number of the message.' }) deliveryId: string,
    @Ctx() context: RequestContext,
  ): Promise<WebhookDelivery> {
    return redeliverWebhook(context, deliveryId);
  }
}
