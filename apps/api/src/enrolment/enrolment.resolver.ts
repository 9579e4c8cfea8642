import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Declaration, declarationOf } from '../declaration/index.ts';
import { Person, personOf } from '../person/index.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { enrolmentEligibility } from './eligibility.ts';
import { EnrolmentEligibility } from './eligibility.type.ts';
import { enrol } from './enrol.ts';
import { EnrolInput } from './enrol.input.ts';
import { Enrolment, EnrolmentPreview, EnrolResult } from './enrolment.type.ts';
import { previewEnrolment } from './preview-enrolment.ts';

@Resolver(() => Enrolment)
export class EnrolmentResolver {
  @Query(() => EnrolmentPreview, {
    description: '参保登记预览:与提交同样的规则,不做任何登记。The answer of enrol, with nothing stored.',
  })
  previewEnrolment(
    @Arg('input', () => EnrolInput, { description: '参保登记。The enrolment.' }) input: EnrolInput,
    @Ctx() context: RequestContext,
  ): Promise<EnrolmentPreview> {
    return previewEnrolment(context, input);
  }

  @Query(() => EnrolmentEligibility, {
    description:
      '能否参保:一次列出全部原因,并给出最早可办日期。Every reason why somebody could not be enrolled, and from when.',
  })
  enrolmentEligibility(
    @Arg('unitNo', () => ID, { description: '单位编号。The unit that would enrol.' }) unitNo: string,
    @Arg('idNo', () => String, { description: '证件号码。The citizen ID number.' }) idNo: string,
    @Arg('name', () => String, { description: '姓名,须与证件一致。The name, as on the ID card.' }) name: string,
    @Ctx() context: RequestContext,
  ): Promise<EnrolmentEligibility> {
    return enrolmentEligibility(context, { unitNo, idNo, name });
  }

  @Mutation(() => EnrolResult, {
    description: '参保登记,同时核定补缴。Enrols a person and assesses the back-pay.',
  })
  enrol(
    @Arg('input', () => EnrolInput, { description: '参保登记。The enrolment.' }) input: EnrolInput,
    @Ctx() context: RequestContext,
  ): Promise<EnrolResult> {
    return enrol(context, input);
  }

  @FieldResolver(() => Person, { description: '参保人员。The person.' })
  person(@Root() enrolment: Enrolment, @Ctx() context: RequestContext): Promise<Person | null> {
    return personOf(context, enrolment.personId);
  }

  @FieldResolver(() => Declaration, { nullable: true, description: '设立此参保关系的申报。What began it.' })
  async declaration(@Root() enrolment: Enrolment, @Ctx() context: RequestContext): Promise<Declaration | null> {
    context.mayRead('declaration');
    return declarationOf(context, enrolment.declarationId);
  }
}
