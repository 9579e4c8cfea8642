import { declarationKindName } from '@canbao/rules';
import type { DeclarationKind, Month } from '@canbao/rules';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Instant } from '../platform/clock/clock.ts';
import { DateTimeScalar, MonthScalar } from '../platform/graphql/scalars.ts';
import { Refusal } from '../refusal/index.ts';

const KINDS_IN_ENGLISH: Readonly<Record<Exclude<DeclarationKind, 'SETTLE'>, string>> = {
  ENROL: 'Start of an enrolment.',
  STOP: 'End of an enrolment.',
  ADJUST_WAGE: 'Change of the declared wage.',
  BACK_PAY: 'Back-pay on its own.',
  DELETE_BACK_PAY: 'Removal of unpaid back-pay.',
  UPDATE_UNIT: 'Change of the unit’s particulars.',
  UPDATE_PERSON: 'Change of a person’s particulars.',
};
const kinds = Object.keys(KINDS_IN_ENGLISH) as (keyof typeof KINDS_IN_ENGLISH)[];

/** 业务类型 as an enum of the schema. */
export const DeclarationKindEnum = Object.fromEntries(kinds.map((kind) => [kind, kind])) as {
  [K in keyof typeof KINDS_IN_ENGLISH]: K;
};

registerEnumType(DeclarationKindEnum, {
  name: 'DeclarationKind',
  description: '业务类型。The operation that a declaration records.',
  valuesConfig: Object.fromEntries(
    kinds.map((kind) => [kind, { description: `${declarationKindName(kind)}。${KINDS_IN_ENGLISH[kind]}` }]),
  ),
});

/** 审核状态 as an enum of the schema. */
export const DeclarationStateEnum = { PENDING: 'PENDING', APPROVED: 'APPROVED', REJECTED: 'REJECTED' } as const;

registerEnumType(DeclarationStateEnum, {
  name: 'DeclarationState',
  description: '审核状态。State of a declaration.',
  valuesConfig: {
    PENDING: { description: '待审核。Waits for the agency.' },
    APPROVED: { description: '已审核,已办理。Done.' },
    REJECTED: { description: '未通过,没有办理。Refused; nothing was changed.' },
  },
});

@ObjectType({ description: '申报中的一项内容。One value of a declaration.' })
export class DeclaredValue {
  @Field(() => String, { description: '字段代码。Code of the field.' })
  field: string;

  @Field(() => String, { description: '字段名称。Name of the field.' })
  label: string;

  @Field(() => String, { nullable: true, description: '内容;没有时为空。The value; null when there is none.' })
  value: string | null;
}

@Directive('@requiresScopes(scopes: [["declaration:read"]])')
@ObjectType({ description: '业务申报记录:谁在何时办了什么,结果如何。One operation submitted, and its outcome.' })
export class Declaration {
  @Field(() => ID, { description: '申报编号。The number of the declaration.' })
  id: number;

  unitId: number;

  @Field(() => ID, { description: '单位编号。The unit.' })
  unitNo: string;

  @Field(() => DeclarationKindEnum, { description: '业务类型。The operation.' })
  kind: keyof typeof DeclarationKindEnum;

  @Field(() => String, { description: '业务类型名称。Name of the operation.' })
  kindName: string;

  @Field(() => DeclarationStateEnum, { description: '审核状态。Its state.' })
  state: keyof typeof DeclarationStateEnum;

  @Field(() => String, { description: '结果代码。Code of the outcome.' })
  outcome: string;

  @Field(() => String, { description: '结果,原文。The outcome, word for word.' })
  message: string;

  @Field(() => DateTimeScalar, { description: '提交时间。When it was submitted.' })
  submittedAt: Instant;

  @Field(() => String, { description: '经办人。Who submitted it.' })
  submittedBy: string;

  @Field(() => MonthScalar, { description: '所属申报期的费款月份。The fee month in whose period it was submitted.' })
  feeMonth: Month;

  @Field(() => ID, { nullable: true, description: '个人编号。The person, once on record.' })
  personNo: string | null;

  @Field(() => String, { nullable: true, description: '姓名。The name that was given.' })
  personName: string | null;

  @Field(() => String, {
    nullable: true,
    description: '证件号码;无权查看时为空。The ID number; null for whoever may not see it.',
  })
  idNo: string | null;

  @Field(() => String, { nullable: true, description: '打码的证件号码。The ID number, masked.' })
  maskedIdNo: string | null;

  @Field(() => String, { nullable: true, description: '审核人;无需审核或待审核时为空。Who reviewed it.' })
  reviewedBy: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '审核时间。When it was reviewed.' })
  reviewedAt: Instant | null;

  @Field(() => String, { nullable: true, description: '审核意见。The comment of the review.' })
  reviewComment: string | null;

  @Field(() => ID, { nullable: true, description: '所撤销的申报编号。The declaration that it reversed.' })
  reverses: number | null;

  @Field(() => [DeclaredValue], { description: '变更前。Values before.' })
  before: DeclaredValue[];

  @Field(() => [DeclaredValue], { description: '变更后。Values after.' })
  after: DeclaredValue[];

  @Field(() => [Refusal], { description: '不予办理的全部原因;已办理时为空。Every reason; empty when done.' })
  refusals: Refusal[];
}

@Directive('@requiresScopes(scopes: [["declaration:read"]])')
@ObjectType({ description: '业务申报记录列表。A list of declarations.' })
export class DeclarationList {
  @Field(() => [Declaration], { description: '本页记录。The items of this page.' })
  items: Declaration[];

  @Field(() => Int, { description: '总条数。How many there are in all.' })
  totalItems: number;
}
