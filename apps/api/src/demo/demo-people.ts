import { idNumberCheckCharacter, parseDay } from '@canbao/rules';
import type { Day, LivingStatus, Sex } from '@canbao/rules';

/** Somebody invented: the ID number lies in area 320599, which no real person can have. */
export interface DemoPerson {
  readonly idNo: string;
  readonly name: string;
  readonly sex: Sex;
  readonly birthDate: Day;
}

/** The cases that a trainer wants to show: whom to enrol or to stop for each message, as the hospital's clerk on 2022-09-20. */
export const DEMO_CASES = {
  newcomer: { outcome: 'E1/E2', idNo: '320599200409050688', name: '许晓月', note: '没有任何记录,可以正常参保' },
  twice: { outcome: 'E4', idNo: '320599196502010155', name: '钱重一', note: '有18位和15位两条人员信息' },
  womanOf50: { outcome: 'E5f', idNo: '320599197208010028', name: '沈秋兰', note: '女,已满50周岁' },
  manOf60: { outcome: 'E5m', idNo: '320599196209010017', name: '顾长青', note: '男,已满60周岁' },
  flexible: { outcome: 'E6', idNo: '320599197501310249', name: '陆灵芝', note: '灵活就业参保未停保' },
  enrolledHere: { outcome: 'E7', idNo: '320599199003070018', name: '赵在职', note: '已在本单位参保' },
  enrolledElsewhere: { outcome: 'E7', idNo: '32059919880808069X', name: '孙他处', note: '在其他单位参保' },
  transferred: { outcome: 'E8', idNo: '320599198411300463', name: '李转移', note: '同年有居民医保和职工医保' },
  misnamed: {
    outcome: 'E9',
    idNo: '320599199202290339',
    name: '王正名',
    note: '记录上的姓名是王正名,填写其他姓名即可看到',
  },
  retired: { outcome: 'S5', idNo: '320599196003150014', name: '周荣休', note: '2020年3月退休,由本单位管理' },
} as const;

/** Retired persons of whom the hospital knows something else than that they live, so that each 生存状态 finds somebody. */
export const DEMO_RETIREES: readonly { readonly person: DemoPerson; readonly livingStatus: LivingStatus }[] = [
  { person: retiree('吴安宁', 'M', '1941-05-08', '011'), livingStatus: 'DECEASED' },
  { person: retiree('郑远行', 'M', '1950-11-23', '033'), livingStatus: 'MISSING' },
  { person: retiree('冯知音', 'F', '1956-02-17', '044'), livingStatus: 'UNKNOWN' },
];

const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜';
const GIVEN =
  '安邦彩春丹东恩芳丰根广国海涵和虹华嘉建洁景静娟凯兰乐丽林玲龙梅敏明楠宁培琪青庆荣瑞善淑思涛婷伟文希欣秀雪雅妍燕扬怡颖永宇元悦云振志中卓';
const YOUNGEST = 1999;

/** The same numbers at every start, so that the demonstration is the same everywhere. */
function* numbers(seed: number): Generator<number> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state;
  }
}

/**
 * Invents people at work: men below 60 and women below 50 all through 2022 and 2023.
 */
export function inventPeople(count: number, seed: number, taken: ReadonlySet<string>): DemoPerson[] {
  const source = numbers(seed);
  const next = (below: number): number => (source.next().value >>> 8) % below;
  const people = new Map<string, DemoPerson>();
  while (people.size < count) {
    const sex: Sex = next(2) === 0 ? 'M' : 'F';
    const oldest = sex === 'M' ? 1965 : 1975;
    const year = oldest + next(YOUNGEST - oldest + 1);
    const birth = `${year}-${two(1 + next(12))}-${two(1 + next(28))}`;
    const serial = two(next(100)) + String(2 * next(5) + (sex === 'M' ? 1 : 0));
    const idNo = idNumberOf(birth, serial);
    const name = `${SURNAMES[next(SURNAMES.length)]!}${GIVEN[next(GIVEN.length)]!}${next(4) === 0 ? '' : GIVEN[next(GIVEN.length)]!}`;
    if (!taken.has(idNo)) people.set(idNo, { idNo, name, sex, birthDate: birth as Day });
  }
  return [...people.values()];
}

/** Somebody of {@link DEMO_CASES} with what the ID number tells. */
export function caseOf(name: keyof typeof DEMO_CASES): DemoPerson {
  const { idNo, name: called } = DEMO_CASES[name];
  const birthDate = parseDay(`${idNo.slice(6, 10)}-${idNo.slice(10, 12)}-${idNo.slice(12, 14)}`);
  if (birthDate === null) throw new RangeError(`no date of birth in ${idNo}`);
  return { idNo, name: called, sex: Number(idNo[16]) % 2 === 1 ? 'M' : 'F', birthDate };
}

export const CASE_NUMBERS: ReadonlySet<string> = new Set(Object.values(DEMO_CASES).map(({ idNo }) => idNo));

function retiree(name: string, sex: Sex, birth: string, serial: string): DemoPerson {
  return { idNo: idNumberOf(birth, serial), name, sex, birthDate: birth as Day };
}

function idNumberOf(birth: string, serial: string): string {
  const first17 = `320599${birth.replaceAll('-', '')}${serial}`;
  return first17 + idNumberCheckCharacter(first17);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
