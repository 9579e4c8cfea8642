import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Declaration, declarationOf } from '../declaration/index.ts';
import { Person, personOf } from '../person/index.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
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
  declaration(@Root() enrolment: Enrolment, @Ctx() context: RequestContext): Promise<Declaration | null> {
    return declarationOf(context, enrolment.declarationId);
  }
}
