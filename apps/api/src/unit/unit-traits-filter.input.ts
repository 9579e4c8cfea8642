import type { Industry, UnitType } from '@canbao/rules';
import { Field, ID, InputType } from 'type-graphql';
import { IndustryEnum } from './industry.type.ts';
import { UnitTypeEnum } from './unit.type.ts';

/** By what units can be chosen wherever something is asked across them. */
@InputType({ description: '按单位特征的查询条件。Which units.' })
export abstract class UnitTraitsFilter {
  @Field(() => [ID], { nullable: true, description: '单位编号,其中之一。Of one of these units.' })
  unitNos?: string[] | null;

  @Field(() => [UnitTypeEnum], {
    nullable: true,
    description: '单位类型,其中之一。Of units of one of these types.',
  })
  unitTypes?: UnitType[] | null;

  @Field(() => [String], { nullable: true, description: '统筹区代码,其中之一。Of units in one of these areas.' })
  areas?: string[] | null;

  @Field(() => [IndustryEnum], {
    nullable: true,
    description: '所属行业,其中之一。Of units in one of these industries.',
  })
  industries?: Industry[] | null;
}
