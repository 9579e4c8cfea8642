import { LIVING_STATUSES, maskIdNumber, monthOf, PERSON_TYPES, yearOf } from '@canbao/rules';
import type {
  Day,
  LivingStatus as LivingStatusName,
  PersonType as PersonTypeName,
  Sex as SexCode,
} from '@canbao/rules';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { seesIdentity } from '../platform/identity/viewer.ts';
import type { Viewer } from '../platform/identity/viewer.ts';
import { DateScalar } from '../platform/graphql/scalars.ts';
import type { PersonEntity } from './person.entity.ts';

/** 性别 as an enum of the schema; inside, the rules' M and F. */
export const SexEnum = { MALE: 'M', FEMALE: 'F' } as const satisfies Record<string, SexCode>;

registerEnumType(SexEnum, {
  name: 'Sex',
  description: '性别。Sex.',
  valuesConfig: { MALE: { description: '男。Male.' }, FEMALE: { description: '女。Female.' } },
});

const PERSON_TYPES_IN_ENGLISH: Readonly<Record<PersonTypeName, string>> = {
  EMPLOYEE: 'Employee at work.',
  CIVIL_SERVANT: 'Civil servant at work.',
  RETIRED_EMPLOYEE: 'Retired employee.',
  RETIRED_CIVIL_SERVANT: 'Retired civil servant.',
  RETIRED_CADRE: 'Retired cadre.',
};

const personTypes = Object.keys(PERSON_TYPES_IN_ENGLISH) as PersonTypeName[];

/** 人员类型 as an enum of the schema. */
export const PersonTypeEnum = Object.fromEntries(personTypes.map((type) => [type, type])) as {
  [T in PersonTypeName]: T;
};

registerEnumType(PersonTypeEnum, {
  name: 'PersonType',
  description: '人员类型。What somebody is to medical insurance.',
  valuesConfig: Object.fromEntries(
    personTypes.map((type) => {
      const { name, code } = PERSON_TYPES[type];
      return [type, { description: `${name}(${code})。${PERSON_TYPES_IN_ENGLISH[type]}` }];
    }),
  ),
});

const LIVING_STATUSES_IN_ENGLISH: Readonly<Record<LivingStatusName, string>> = {
  LIVING: 'Alive.',
  DECEASED: 'Dead.',
  MISSING: 'Missing.',
  UNKNOWN: 'Not known.',
};

const livingStatuses = Object.keys(LIVING_STATUSES_IN_ENGLISH) as LivingStatusName[];

/** 生存状态 as an enum of the schema. */
export const LivingStatusEnum = Object.fromEntries(livingStatuses.map((status) => [status, status])) as {
  [S in LivingStatusName]: S;
};

registerEnumType(LivingStatusEnum, {
  name: 'LivingStatus',
  description: '生存状态。Whether somebody is alive, as the agency last heard.',
  valuesConfig: Object.fromEntries(
    livingStatuses.map((status) => {
      const { name, code } = LIVING_STATUSES[status];
      return [status, { description: `${name}(${code})。${LIVING_STATUSES_IN_ENGLISH[status]}` }];
    }),
  ),
});

@Directive('@key(fields: "personNo")')
@Directive('@requiresScopes(scopes: [["person:read"]])')
@ObjectType({ description: '参保人员。An insured person.' })
export class Person {
  @Field(() => ID, { description: '个人编号。The number of the person in the insurance system.' })
  personNo: string;

  @Directive('@tag(name: "personal")')
  @Field(() => String, { description: '姓名;对分析账号不显示。The name; masked for analysts.' })
  name: string;

  @Directive('@tag(name: "personal")')
  @Field(() => String, { description: '打码的证件号码。The ID number, masked.' })
  maskedIdNo: string;

  @Directive('@tag(name: "personal")')
  @Field(() => String, {
    nullable: true,
    description: '证件号码;无权查看时为空。The ID number; null for those who may not see it.',
  })
  idNo: string | null;

  @Field(() => SexEnum, { description: '性别。Sex.' })
  sex: SexCode;

  @Directive('@tag(name: "personal")')
  @Field(() => DateScalar, {
    nullable: true,
    description: '出生日期;无权查看时为空。Date of birth; null for those who may not see it.',
  })
  birthDate: Day | null;

  @Field(() => Int, { description: '出生年份。Year of birth.' })
  birthYear: number;

  @Field(() => PersonTypeEnum, { description: '人员类型。Type of person.' })
  personType: PersonTypeName;

  @Directive('@tag(name: "personal")')
  @Field(() => String, { nullable: true, description: '联系电话。Telephone.' })
  phone: string | null;

  @Directive('@tag(name: "personal")')
  @Field(() => String, { nullable: true, description: '居住地。Place of residence.' })
  residence: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: '参加工作时间;无权查看时为空。When the person began to work; null for those who may not see it.',
  })
  workStartDate: Day | null;

  @Field(() => Int, {
    nullable: true,
    description: '原法定退休年龄;未登记时为空。The original age of retirement; null when none is on record.',
  })
  originalRetirementAge: number | null;
}

/** 出生年份: all that is told of a birth to those who may not see identities. */
export function birthYearOf(birthDate: Day): number {
  return yearOf(monthOf(birthDate));
}

/** What stands in place of a name for those who may not see it. */
export const MASKED_NAME = '***';

/** 参保人员 as a viewer may see them: analysts get neither name nor number nor how to reach them, and of days only the year of birth. */
export function personSeenBy(viewer: Viewer, person: PersonEntity): Person {
  const { personNo, sex, birthDate, personType, workStartDate, originalRetirementAge } = person;
  const maskedIdNo = maskIdNumber(person.idNo);
  const birthYear = birthYearOf(birthDate);
  const open = { personNo, maskedIdNo, sex, birthYear, personType, originalRetirementAge };
  if (!seesIdentity(viewer)) {
    return {
      ...open,
      ...{ name: MASKED_NAME, idNo: null, birthDate: null },
      ...{ phone: null, residence: null, workStartDate: null },
    };
  }
  const { name, idNo, phone, residence } = person;
  return { ...open, name, idNo, birthDate, phone, residence, workStartDate };
}
