import type { Day, Fen } from '@canbao/rules';
import { Arg, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Bill, BillLine } from '../bill/index.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { DateScalar, MoneyScalar } from '../platform/graphql/scalars.ts';
import { lateFeeOfBill } from './late-fee-of-bill.ts';
import { LateFee } from './late-fee.type.ts';
import { PaymentInput } from './payment.input.ts';
import { Payment } from './payment.type.ts';
import { paidOfBill, paidOfLine } from './paid-of-bill.ts';
import { paymentsOfBill } from './payments-of-bill.ts';
import { recordPayment } from './record-payment.ts';

const PERSONAL_PAID = {
  description:
    '个人实缴金额:已缴金额按全单缴清的比例所及。What was paid of the persons’ share, in the proportion in which the whole bill is paid.',
};
const EMPLOYER_PAID = {
  description:
    '单位实缴金额:已缴金额按全单缴清的比例所及。What was paid of the unit’s share, in the proportion in which the whole bill is paid.',
};

@Resolver(() => Bill)
export class PaymentResolver {
  @Directive('@requiresScopes(scopes: [["payment:write"]])')
  @Mutation(() => Bill, {
    description:
      '登记缴款(经办机构,及有 payment:write 权限的平台):可分次、可多缴;同一凭证号只登记一次。Records a payment on a bill.',
  })
  recordPayment(
    @Arg('input', () => PaymentInput, { description: '缴款。The payment.' }) input: PaymentInput,
    @Ctx() context: RequestContext,
  ): Promise<Bill> {
    return recordPayment(context, input);
  }

  @FieldResolver(() => [Payment], { description: '已登记的缴款,按缴款日期。The payments on it, in order.' })
  payments(@Root() bill: Bill, @Ctx() context: RequestContext): Promise<Payment[]> {
    return paymentsOfBill(context.knownAt(bill.known), bill.id);
  }

  @FieldResolver(() => LateFee, {
    description:
      '滞纳金:自缴款截止次日起按日加收,随每笔缴款减少。The late fee as of a day; none of it is on the bill itself.',
  })
  lateFeeDue(
    @Root() bill: Bill,
    @Arg('on', () => DateScalar, { nullable: true, description: '算至哪一天;默认今天。Through which day; today.' })
    on: Day | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<LateFee> {
    return lateFeeOfBill(context.knownAt(bill.known), bill, on ?? null);
  }

  @FieldResolver(() => MoneyScalar, PERSONAL_PAID)
  async personalPaid(@Root() bill: Bill, @Ctx() context: RequestContext): Promise<Fen> {
    return (await paidOfBill(context, bill)).personalPaid;
  }

  @FieldResolver(() => MoneyScalar, EMPLOYER_PAID)
  async employerPaid(@Root() bill: Bill, @Ctx() context: RequestContext): Promise<Fen> {
    return (await paidOfBill(context, bill)).employerPaid;
  }
}

@Resolver(() => BillLine)
export class PaidLineResolver {
  @FieldResolver(() => MoneyScalar, PERSONAL_PAID)
  async personalPaid(@Root() line: BillLine, @Ctx() context: RequestContext): Promise<Fen> {
    return (await paidOfLine(context, line)).personalPaid;
  }

  @FieldResolver(() => MoneyScalar, EMPLOYER_PAID)
  async employerPaid(@Root() line: BillLine, @Ctx() context: RequestContext): Promise<Fen> {
    return (await paidOfLine(context, line)).employerPaid;
  }
}
