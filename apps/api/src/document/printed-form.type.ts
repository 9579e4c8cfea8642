import { formCellText } from '@canbao/rules';
import type { Day, Form, FormFact as RulesFact, FormKind as RulesKind, FormRow as RulesRow } from '@canbao/rules';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../platform/graphql/scalars.ts';

/** 单据种类 as an enum of the schema. */
export const FormKindEnum = {
  NOTICE: 'NOTICE',
  STATEMENT: 'STATEMENT',
  CERTIFICATE: 'CERTIFICATE',
} as const satisfies { [K in RulesKind]: K };

registerEnumType(FormKindEnum, {
  name: 'FormKind',
  description: '单据种类。What kind of form it is.',
  valuesConfig: {
    NOTICE: { description: '征集缴费通知单。Payment notice.' },
    STATEMENT: { description: '单位缴费查询表。Contribution statement.' },
    CERTIFICATE: { description: '单位参保证明表。Unit certificate.' },
  },
});

@ObjectType({ description: '单据表格以外的一项。A thing that a form says beside its table.' })
export class FormFact {
  @Field(() => String, { description: '项目。What it is.' })
  label: string;

  @Field(() => String, { description: '内容,如单据所印。As it is printed.' })
  value: string;

  @Field(() => Boolean, { description: '是否独占一行。Whether it takes a whole line.' })
  wide: boolean;
}

@ObjectType({ description: '单据表格的一栏。A column of a form’s table.' })
export class FormColumn {
  @Field(() => String, { description: '栏目。Its heading.' })
  label: string;

  @Field(() => Int, { description: '相对宽度。Its share of the width.' })
  width: number;

  @Field(() => Boolean, { description: '是否为数字。Whether it holds numbers.' })
  number: boolean;

  @Field(() => Boolean, { description: '是否可以展开到应缴明细。Whether its amounts open to the charges.' })
  opens: boolean;
}

@ObjectType({ description: '单据表格的一行。A row of a form’s table.' })
export class FormRow {
  @Field(() => String, { description: '行代码,如 "BASIC_MEDICAL-REGULAR"。Tells it to programs.' })
  key: string;

  @Field(() => String, { description: '行名称。Tells it to people.' })
  name: string;

  @Field(() => [String], { description: '各栏内容,如单据所印。Its cells as they are printed.' })
  cells: string[];
}

@ObjectType({ description: '单据的内容,与打印件逐字相同。The content of a form, word for word as on paper.' })
export class FormContent {
  @Field(() => FormKindEnum, { description: '单据种类。What kind of form it is.' })
  kind: RulesKind;

  @Field(() => String, { description: '单据名称。Its title.' })
  title: string;

  @Field(() => Boolean, { description: '是否横向。Whether the sheet lies across.' })
  across: boolean;

  @Field(() => Boolean, { description: '表头是否成格。Whether the head stands in boxes.' })
  boxed: boolean;

  @Field(() => [FormFact], { description: '表头。The head.' })
  head: FormFact[];

  @Field(() => String, { nullable: true, description: '表格标题。Heading of the table.' })
  tableTitle: string | null;

  @Field(() => [FormColumn], { description: '各栏。The columns.' })
  columns: FormColumn[];

  @Field(() => [FormRow], { description: '各行。The rows.' })
  rows: FormRow[];

  @Field(() => FormRow, { nullable: true, description: '合计行。The last row.' })
  totals: FormRow | null;

  @Field(() => [FormFact], { description: '总额。What the table comes to.' })
  sums: FormFact[];

  @Field(() => [FormFact], { description: '表尾。What stands below.' })
  foot: FormFact[];

  @Field(() => [String], { description: '说明。How to read it.' })
  notes: readonly string[];

  @Field(() => String, { description: '盖章处。Where the seal goes.' })
  seal: string;
}

@ObjectType({ description: '可以打印的单据。A form on its way to paper.' })
export class PrintableForm {
  @Field(() => FormContent, { description: '单据内容。What stands on it.' })
  content: FormContent;

  @Field(() => String, { description: '经办人。Who prints it.' })
  by: string;

  @Field(() => DateScalar, { description: '制表日期。The day on which it is printed.' })
  on: Day;

  @Field(() => String, { description: '验证码,四位一组。Its code, four by four.' })
  code: string;
}

/** A form's content as the schema shows it: everything as it is printed, or with what only the paper should tell masked. */
export function shownForm(form: Form, masked = false): FormContent {
  const fact = ({ label, cell, masked: mask, wide }: RulesFact): FormFact => ({
    label,
    value: masked && mask !== undefined ? mask : formCellText(cell),
    wide: wide ?? false,
  });
  const row = ({ key, name, cells }: RulesRow): FormRow => ({ key, name, cells: cells.map(formCellText) });
  return {
    ...form,
    head: form.head.map(fact),
    columns: form.columns.map((column) => ({
      label: column.label,
      width: column.width,
      number: column.number ?? false,
      opens: column.opens ?? false,
    })),
    rows: form.rows.map(row),
    totals: form.totals === null ? null : row(form.totals),
    sums: form.sums.map(fact),
    foot: form.foot.map(fact),
  };
}
