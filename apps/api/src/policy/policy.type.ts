import { policyRowName, policyRowValue } from '@canbao/rules';
import type { Day, Month, PolicyRow as RulesRow } from '@canbao/rules';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar, MonthScalar } from '../platform/graphql/scalars.ts';

/** 政策状态 as an enum of the schema. */
const PolicyStatusEnum = { OFFICIAL: 'official', ASSUMED: 'assumed' } as const;

registerEnumType(PolicyStatusEnum, {
  name: 'PolicyStatus',
  description: '政策状态。How sure a policy row is.',
  valuesConfig: {
    OFFICIAL: { description: '正式:有公布的来源。Official: its source has published it.' },
    ASSUMED: { description: '暂定:尚无公布的来源。Assumed, until an official one is published.' },
  },
});

@ObjectType({ description: '一条政策参数。One row of the policy: a value with its time and source.' })
export class PolicyRow {
  @Field(() => ID, { description: '行编号。The stable id of the row.' })
  id: string;

  @Field(() => String, { description: '参数代码。Code of the parameter.' })
  parameter: string;

  @Field(() => String, { description: '参数名称。Name of the parameter.' })
  name: string;

  @Field(() => String, { description: '参数值的文字表述。The value in words.' })
  value: string;

  @Field(() => String, { description: '计量单位。The unit in which the value is counted.' })
  unit: string;

  @Field(() => MonthScalar, { description: '生效月份。The first month to which it applies.' })
  from: Month;

  @Field(() => MonthScalar, {
    nullable: true,
    description: '截止月份;长期有效时为空。The last month; null while open.',
  })
  to: Month | null;

  @Field(() => String, { description: '依据。Its source.' })
  source: string;

  @Field(() => String, { nullable: true, description: '对依据的说明。A note on the source.' })
  sourceNote: string | null;

  @Field(() => PolicyStatusEnum, { description: '状态:正式或暂定。Official or assumed.' })
  status: RulesRow['status'];

  @Field(() => DateScalar, { description: '获知日期。The day on which it became known.' })
  known: Day;
}

@ObjectType({ description: '某日有效的全部政策参数。The policy in force on a day.' })
export class Policy {
  @Field(() => String, { description: '统筹区代码。Code of the pooling area.' })
  area: string;

  @Field(() => String, { description: '统筹区名称。Name of the pooling area.' })
  areaName: string;

  @Field(() => String, { description: '政策文件的指纹,内容不同则不同。Fingerprint of the policy file.' })
  policyId: string;

  @Field(() => DateScalar, { description: '查询的日期。The day that was asked for.' })
  on: Day;

  @Field(() => [PolicyRow], { description: '当日有效的参数。The rows in force on that day.' })
  rows: PolicyRow[];
}

/** A row of the rules' policy as the schema shows it. */
export function shownPolicyRow(row: RulesRow): PolicyRow {
  return {
    id: row.id,
    parameter: row.parameter,
    name: policyRowName(row),
    value: policyRowValue(row),
    unit: row.unit,
    from: row.from,
    to: row.to,
    source: row.source.title,
    sourceNote: row.source.note ?? null,
    status: row.status,
    known: row.known,
  };
}
