import { ALL_JOB_KINDS, jobKindName } from '@canbao/rules';
import type { JobKind } from '@canbao/rules';
import { registerEnumType } from 'type-graphql';

const IN_ENGLISH: Readonly<Record<JobKind, string>> = {
  ENROL: 'A batch of enrolments.',
  STOP: 'A batch of stops.',
  ADJUST_WAGE: 'A batch of declared wages.',
  BACK_PAY: 'A batch of back-pay on its own.',
  EXPORT_CHARGES: 'An export of charges.',
  EXPORT_ROSTER: 'An export of the roster.',
  EXPORT_DECLARATIONS: 'An export of declarations.',
  EXPORT_RETIREES: 'An export of the retired.',
  EXPORT_CHARGE_STATISTICS: 'An export of charges added up.',
};

/** 任务种类 as an enum of the schema. */
export const JobKindEnum = Object.fromEntries(ALL_JOB_KINDS.map((kind) => [kind, kind])) as { [K in JobKind]: K };

registerEnumType(JobKindEnum, {
  name: 'JobKind',
  description: '任务种类:批量业务或导出。What a job does: a batch, or an export.',
  valuesConfig: Object.fromEntries(
    ALL_JOB_KINDS.map((kind) => [kind, { description: `${jobKindName(kind)}。${IN_ENGLISH[kind]}` }]),
  ),
});

/** 导出格式 as an enum of the schema. */
export const ExportFormatEnum = { XLSX: 'XLSX', CSV: 'CSV', PDF: 'PDF' } as const;
export type ExportFormat = keyof typeof ExportFormatEnum;

registerEnumType(ExportFormatEnum, {
  name: 'ExportFormat',
  description: '导出文件的格式。What file an export makes.',
  valuesConfig: {
    XLSX: { description: '工作簿(Excel),首行冻结并可筛选。A workbook; its first row stays in view and filters.' },
    CSV: {
      description:
        '文本文件(UTF-8,带BOM)。以=+-@等开头的文本前加单引号,12位以上或以0开头的数字后加制表符,以免被当作公式或数值。Text that begins like a formula has an apostrophe before it, digits that would be shortened a tab behind.',
    },
    PDF: {
      description:
        '供打印的 PDF:A4 横向,每页有表头和页码。For printing: A4 across, headings and page numbers on each page.',
    },
  },
});
