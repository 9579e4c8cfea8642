import type { Day, Month } from '@canbao/rules';
import { Field, ID, InputType } from 'type-graphql';
import { DateScalar, MonthScalar } from '../platform/graphql/scalars.ts';
import { DeclarationKindEnum, DeclarationStateEnum } from './declaration.type.ts';

@InputType({ description: '业务申报记录的查询条件。Which declarations.' })
export class DeclarationFilter {
  @Field(() => ID, { nullable: true, description: '单位编号。Of this unit.' })
  unitNo?: string | null;

  @Field(() => DeclarationStateEnum, { nullable: true, description: '审核状态。In this state.' })
  state?: keyof typeof DeclarationStateEnum | null;

  @Field(() => DeclarationKindEnum, { nullable: true, description: '业务类型。Of this kind.' })
  kind?: keyof typeof DeclarationKindEnum | null;

  @Field(() => [DeclarationKindEnum], {
    nullable: true,
    description:
      '业务类型,任一;增员和减员一起即为增减员。Of any of these kinds; ENROL and STOP together are a period’s movement.',
  })
  kinds?: (keyof typeof DeclarationKindEnum)[] | null;

  @Field(() => MonthScalar, { nullable: true, description: '费款所属期。Of this declaration period.' })
  feeMonth?: Month | null;

  @Field(() => DateScalar, { nullable: true, description: '提交日期从(含)。Submitted on or after.' })
  from?: Day | null;

  @Field(() => DateScalar, { nullable: true, description: '提交日期到(含)。Submitted on or before.' })
  to?: Day | null;

  @Field(() => String, { nullable: true, description: '证件号码。About this ID number.' })
  idNo?: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否办理成功。Done, or refused.' })
  succeeded?: boolean | null;
}
