import { ALL_EXPORT_KINDS, exportKindName } from '@canbao/rules';
import type { ExportKind } from '@canbao/rules';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { DeclarationFilter } from '../declaration/index.ts';
import { ExportFormatEnum } from '../job/index.ts';
import type { ExportFormat } from '../job/index.ts';
import { ChargeFilter } from '../ledger/index.ts';
import { RetireeFilter, RosterFilter } from '../roster/index.ts';
import { ChargeStatisticsExport } from '../statistics/index.ts';

const IN_ENGLISH: Readonly<Record<ExportKind, string>> = {
  CHARGES: 'The charges of one fee month.',
  ROSTER: 'The roster.',
  DECLARATIONS: 'Declarations.',
  RETIREES: 'The retired.',
  CHARGE_STATISTICS: 'Charges added up by any dimensions, over all that the viewer sees.',
};

/** 导出种类 as an enum of the schema. */
export const ExportKindEnum = Object.fromEntries(ALL_EXPORT_KINDS.map((kind) => [kind, kind])) as {
  [K in ExportKind]: K;
};

registerEnumType(ExportKindEnum, {
  name: 'ExportKind',
  description: '导出种类。What is exported.',
  valuesConfig: Object.fromEntries(
    ALL_EXPORT_KINDS.map((kind) => [kind, { description: `${exportKindName(kind)}。${IN_ENGLISH[kind]}` }]),
  ),
});

const OF_KIND = '其他种类不填。Only for this kind.';

@InputType({ description: '导出的内容和格式。What is exported, and as what file.' })
export class ExportInput {
  @Field(() => ID, {
    nullable: true,
    description: '单位编号;统计导出不填,其他种类必填。Of this unit; for statistics left out, for all else required.',
  })
  unitNo?: string | null;

  @Field(() => ExportKindEnum, { description: '导出种类。What is exported.' })
  kind: ExportKind;

  @Field(() => ExportFormatEnum, { description: '文件格式。The format of the file.' })
  format: ExportFormat;

  @Field(() => ChargeFilter, {
    nullable: true,
    description: `缴费明细的查询条件,必须有费款所属期;${OF_KIND} The fee month is required.`,
  })
  charges?: ChargeFilter | null;

  @Field(() => RosterFilter, { nullable: true, description: `花名册的查询条件,默认在保;${OF_KIND}` })
  roster?: RosterFilter | null;

  @Field(() => DeclarationFilter, {
    nullable: true,
    description: `业务申报记录的查询条件,其中的单位编号不起作用;${OF_KIND} Its unitNo has no effect.`,
  })
  declarations?: DeclarationFilter | null;

  @Field(() => RetireeFilter, { nullable: true, description: `离退休人员的查询条件;${OF_KIND}` })
  retirees?: RetireeFilter | null;

  @Field(() => ChargeStatisticsExport, {
    nullable: true,
    description: `应缴统计的内容;${OF_KIND} Required for it.`,
  })
  chargeStatistics?: ChargeStatisticsExport | null;

  @Field(() => String, {
    nullable: true,
    description:
      '提交编号:同一编号重复提交只成为一个任务。The same key again gives the same job, until that is deleted.',
  })
  idempotencyKey?: string | null;
}
