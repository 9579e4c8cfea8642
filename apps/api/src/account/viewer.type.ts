import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { Instant } from '../platform/clock/clock.ts';
import { DateTimeScalar } from '../platform/graphql/scalars.ts';
import type { Role as RoleName } from '../platform/identity/viewer.ts';
import { Unit } from '../unit/index.ts';

/** 角色 as an enum of the schema. */
const RoleEnum: { [R in RoleName]: R } = {
  CLERK: 'CLERK',
  OFFICER: 'OFFICER',
  ANALYST: 'ANALYST',
  PORTAL: 'PORTAL',
};

registerEnumType(RoleEnum, {
  name: 'Role',
  description: '角色。What an account may do.',
  valuesConfig: {
    CLERK: { description: '单位经办人,办理本单位的业务。Clerk of a unit: its own business.' },
    OFFICER: { description: '医保经办机构人员,办理结算等业务。Officer of the agency: all units, settlement.' },
    ANALYST: { description: '分析人员,只读,不显示个人身份。Analyst: reads across units, identity masked.' },
    PORTAL: { description: '其他平台,按授权范围读取。Another portal: reads within its scopes.' },
  },
});

@ObjectType({ description: '当前登录的账号。Whoever is signed in.' })
export class Viewer {
  @Field(() => String, { description: '用户名。The name to sign in with.' })
  username: string;

  @Field(() => String, { description: '显示名称。The name to show.' })
  displayName: string;

  @Field(() => [RoleEnum], { description: '角色。Its roles.' })
  roles: readonly RoleName[];

  @Field(() => [Unit], { description: '可以办理业务的单位。The units whose clerk it is.' })
  units?: Unit[];

  @Field(() => [String], { description: '授权范围。What a portal may read.' })
  scopes: readonly string[];

  @Field(() => Boolean, { description: '是否演示账号。Whether it is one of the demonstration.' })
  demo: boolean;
}

@ObjectType({ description: '登录结果。What signing in gives.' })
export class SignInResult {
  @Field(() => String, {
    description: '供程序使用的访问令牌,放在请求头 Authorization: Bearer 中。A bearer token for programs.',
  })
  token: string;

  @Field(() => DateTimeScalar, { description: '会话到期时间。When the session ends by itself.' })
  expiresAt: Instant;

  @Field(() => Viewer, { description: '登录的账号。Who has signed in.' })
  viewer: Viewer;
}
