import type { Day, FormKind as RulesKind, Month } from '@canbao/rules';
import { Field, ObjectType } from 'type-graphql';
import { DateScalar, MonthScalar } from '../platform/graphql/scalars.ts';
import { FormContent, FormKindEnum } from './printed-form.type.ts';

@ObjectType({ description: '单据打印以后变化了的一项。A thing that a form said and the records now say differently.' })
export class DocumentChange {
  @Field(() => String, { description: '哪一项。Where it stands on the form.' })
  place: string;

  @Field(() => String, {
    nullable: true,
    description: '打印时;当时没有则为空。As printed; null where it did not stand.',
  })
  was: string | null;

  @Field(() => String, { nullable: true, description: '现在;已没有则为空。Now; null where it stands no more.' })
  is: string | null;
}

@ObjectType({ description: '单据验真的结果:当时打印了什么,现在是否仍然如此。What was printed under a code.' })
export class VerifiedDocument {
  @Field(() => String, { description: '验证码,四位一组。The code.' })
  code: string;

  @Field(() => FormKindEnum, { description: '单据种类。What kind of form it is.' })
  kind: RulesKind;

  @Field(() => String, { description: '单据名称。Its title.' })
  title: string;

  @Field(() => String, { description: '单位编号。The unit.' })
  unitNo: string;

  @Field(() => String, { description: '单位名称。Name of the unit.' })
  unitName: string;

  @Field(() => MonthScalar, {
    nullable: true,
    description: '费款所属期;证明没有。The fee month; none for a certificate.',
  })
  feeMonth: Month | null;

  @Field(() => DateScalar, { description: '首次打印日期。The day on which it was first printed.' })
  printedOn: Day;

  @Field(() => FormContent, {
    description:
      '当时打印的内容,证件号码、电话和账号有遮盖。What was printed, with numbers of people and accounts masked.',
  })
  form: FormContent;

  @Field(() => Boolean, { description: '与现在的记录是否仍然一致。Whether it is still true.' })
  stillTrue: boolean;

  @Field(() => [DocumentChange], { description: '打印以后变化了的各项。What has changed since it was printed.' })
  changes: DocumentChange[];
}
