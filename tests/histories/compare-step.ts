import { totalOf } from '../model/contribution.ts';
import type { Answer } from '../model/model-hall.ts';
import type { Charge } from '../model/records.ts';
import type { Told, WireLine } from './product.ts';
import { yuan } from './step.ts';

/** The texts of domain.md §4 and §6. */
const TEXTS: Readonly<Record<string, RegExp>> = {
  ENROLLED_WITH_BACK_PAY: /^参保成功,补缴成功。后续请到"已审核数据查询"中查询信息$/,
  ENROLLED: /^参保成功,但补缴失败,没有查询到可以补收的时间段!$/,
  MONTH_NOT_OPEN: /^处理失败!当月结算期之前,参保日期不可选择为下个月!$/,
  REACHED_RETIREMENT_AGE: /^处理失败! (女性50|男性60)周岁不允许网办参保, 请去统筹区医保局 办理$/,
  ALREADY_ENROLLED: /^处理失败!该人员在(其他单位|甲[0-9]+厂)下存在正常参保的险种,不允许新增!$/,
  NAME_MISMATCH: /^处理失败!姓名与证件号码不一致,请核对后重新提交!$/,
  NOT_ENROLLED_HERE: /^职工未在本单位下正常参保,无法办理!$/,
  PERSON_NOT_FOUND: /^未获取到人员基础信息,无法办理!$/,
  DATE_OUT_OF_RANGE: /^减员时间范围是:上月末或本月末!$/,
};

/** Throws unless preview, submission and model say the same: outcome, text, months and amounts. */
export function compareStep(preview: Told, done: Told, expected: Answer): void {
  same('the outcome of preview and submission', [preview.outcome, done.outcome], [expected.outcome, expected.outcome]);
  same('the message of the preview', preview.message, done.message);
  const text = TEXTS[expected.outcome];
  if (text?.test(done.message) === false) throw new Error(`the message is "${done.message}", not ${String(text)}`);
  same('the details of the preview', preview.details, done.details);
  same('charges that the preview adds', lines(preview.added), expectedLines(expected.added));
  same('charges that the preview removes', lines(preview.removed), expectedLines(expected.removed));
  if (preview.leftOut !== null || done.leftOut !== null) {
    const leftOut = expected.leftOut ?? { tooOld: [], charged: [] };
    same('months that are left out', [preview.leftOut, done.leftOut], [leftOut, leftOut]);
  }
  compareStored(done, expected);
  compareEffect(preview, expected);
}

function compareStored(done: Told, { added, removed }: Answer): void {
  same('charges that were stored', lines(done.added), expectedLines(added));
  same('charges that were taken back', lines(done.removed), expectedLines(removed));
  const place = ({ feeMonth, kind }: { feeMonth?: string; kind?: string }): string => `${feeMonth} ${kind}`;
  same('fee month and kind', [...new Set(done.added.map(place))], [...new Set(added.map(place))]);
}

/** What the preview says about the next bill of the unit. */
function compareEffect({ regular, totals }: Told, expected: Answer): void {
  const [before, after] = expected.regular.map((charge) => (charge === null ? [] : [charge]));
  if (regular !== null) {
    same('what settlement would have charged', lines(regular[0]), expectedLines(before!));
    same('what settlement would charge now', lines(regular[1]), expectedLines(after!));
  }
  if (totals === null) return;
  const sum = (charges: readonly Charge[]) => totalOf(charges.flatMap((charge) => charge.lines));
  const more = sum(regular === null ? expected.added : [...expected.added, ...after!]);
  // back-pay that waits for the bill of an earlier month moves that bill
  const gone = expected.removed.filter((charge) => charge.feeMonth === expected.feeMonth);
  const less = sum(regular === null ? [] : [...gone, ...before!]);
  same('what the bill changes by', totals, {
    personal: yuan(more.personal - less.personal),
    employer: yuan(more.employer - less.employer),
    amount: yuan(more.amount - less.amount),
  });
}

function lines(told: readonly WireLine[]): string[] {
  return told
    .map((line) => {
      const { coveredMonth, insuranceType, base, personal, employer, amount } = line;
      return `${coveredMonth} ${insuranceType} of ${base}: ${personal} + ${employer} = ${amount}`;
    })
    .sort();
}

function expectedLines(charges: readonly Charge[]): string[] {
  return charges
    .flatMap(({ coveredMonth, base, lines: amounts }) =>
      amounts.map(({ type, personal, employer }) => {
        const sum = `${yuan(personal)} + ${yuan(employer)} = ${yuan(personal + employer)}`;
        return `${coveredMonth} ${type} of ${yuan(base)}: ${sum}`;
      }),
    )
    .sort();
}

/** Throws with both sides when what was found is not what was due; as JSON, in which the order of fields counts. */
function same<T>(what: string, found: T, due: T): void {
  const [told, model] = [found, due].map((value) => JSON.stringify(value, null, 1)) as [string, string];
  if (told !== model) throw new Error(`${what}: ${told}\nwhere the model has ${model}`);
}
