/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 访问令牌的状态。What has become of a token. */
export type AccessTokenState =
  /** 有效。It works. */
  | 'ACTIVE'
  /** 已到期。Its time is over. */
  | 'EXPIRED'
  /** 已撤销。It was revoked. */
  | 'REVOKED';

/** 零星基数调整。A change of one member’s declared wage. */
export type AdjustWageInput = {
  /** 月申报工资(元),自当前费款所属期起执行。The declared monthly wage in yuan, from the current fee month on. */
  readonly declaredWage: string;
  /** 证件号码(18位公民身份号码)。The citizen ID number, 18 characters. */
  readonly idNo: string;
  /** 提交编号:同一编号只办理一次,重复提交返回同一结果。The same key acts once and returns the same result. */
  readonly idempotencyKey?: string | null | undefined;
  /** 单位编号。The unit that declares it. */
  readonly unitNo: string;
};

/** 年龄段:对应费款所属期的周岁,生日所在的月份即算已满。Years of age in the covered month; the month of the birthday counts as reached. */
export type AgeBand =
  /** 20—24岁。From 20 years on. */
  | 'AGE_20_24'
  /** 25—29岁。From 25 years on. */
  | 'AGE_25_29'
  /** 30—34岁。From 30 years on. */
  | 'AGE_30_34'
  /** 35—39岁。From 35 years on. */
  | 'AGE_35_39'
  /** 40—44岁。From 40 years on. */
  | 'AGE_40_44'
  /** 45—49岁。From 45 years on. */
  | 'AGE_45_49'
  /** 50—54岁。From 50 years on. */
  | 'AGE_50_54'
  /** 55—59岁。From 55 years on. */
  | 'AGE_55_59'
  /** 60—64岁。From 60 years on. */
  | 'AGE_60_64'
  /** 65岁及以上。From 65 years on. */
  | 'AGE_65_UP'
  /** 不满20岁。From 0 years on. */
  | 'AGE_UNDER_20';

/** 单独补缴,或删除补缴。Back-pay on its own, or its deletion. */
export type BackPayInput = {
  /** 证件号码(18位公民身份号码)。The citizen ID number, 18 characters. */
  readonly idNo: string;
  /** 提交编号:同一编号只办理一次,重复提交返回同一结果。The same key acts once and returns the same result. */
  readonly idempotencyKey?: string | null | undefined;
  /** 补缴月份;全部办理,或全部不办理。The months; all of them or none. */
  readonly months: ReadonlyArray<string>;
  /** 单位编号。The unit. */
  readonly unitNo: string;
};

/** 一个月份能否补缴。Whether a month can be back-paid. */
export type BackPayMonthState =
  /** 已缴费或已核定。Charged already. */
  | 'CHARGED'
  /** 未在本单位参保。Not enrolled in this unit. */
  | 'NOT_ENROLLED'
  /** 可以补缴。It can. */
  | 'OPEN'
  /** 该月政策尚未公布。A policy row is missing. */
  | 'POLICY_NOT_PUBLISHED'
  /** 已退休,不缴费。Retired in the month. */
  | 'RETIRED'
  /** 超过网上补缴期限。Further back than the limit. */
  | 'TOO_OLD';

/** 缴费基数段,含下端。Contribution bases, the lower end included. */
export type BaseBand =
  /** 5000元至不满6000元。From 5000 yuan on. */
  | 'BASE_5000_5999'
  /** 6000元至不满8000元。From 6000 yuan on. */
  | 'BASE_6000_7999'
  /** 8000元至不满10000元。From 8000 yuan on. */
  | 'BASE_8000_9999'
  /** 10000元至不满15000元。From 10000 yuan on. */
  | 'BASE_10000_14999'
  /** 15000元至不满20000元。From 15000 yuan on. */
  | 'BASE_15000_19999'
  /** 20000元及以上。From 20000 yuan on. */
  | 'BASE_20000_UP'
  /** 不满5000元。From 0 yuan on. */
  | 'BASE_UNDER_5000';

/** 缴费基数的限额。The limit to which a wage is held. */
export type BaseLimit =
  /** 上限。The ceiling. */
  | 'CEILING'
  /** 下限。The floor. */
  | 'FLOOR';

/** 批量业务种类。What the rows of a batch ask for. */
export type BatchKind =
  /** 批量缴费申报。The annual declaration of wages. */
  | 'ADJUST_WAGE'
  /** 批量补缴申报。Back-pay on its own. */
  | 'BACK_PAY'
  /** 批量增员申报。Enrolments. */
  | 'ENROL'
  /** 批量减员申报。Ends of enrolments. */
  | 'STOP';

/** 批量业务一行的状态。State of a row. */
export type BatchRowState =
  /** 已办理。Carried out. */
  | 'DONE'
  /** 没有办理。Not carried out. */
  | 'FAILED'
  /** 等待处理。Waits for its turn. */
  | 'PENDING';

/** 整批的办理条件,用于文件中没有填写的单元格。What holds for the whole file, where a cell is blank. */
export type BatchTerms = {
  /** 变更日期,仅减员;不填时为提交当日。Of stops; left out, the day of the submission. */
  readonly changeDate?: string | null | undefined;
  /** 办理文件中的第几批(从1起);文件混有几个参保月份或险种时必须填写。Which of the batches in a file that mixes months or types. */
  readonly group?: number | null | undefined;
  /** 险种,仅增员;不填时为必选险种。Of enrolments; left out, the compulsory ones. */
  readonly insuranceTypes?: ReadonlyArray<InsuranceType> | null | undefined;
  /** 参保月份,仅增员。Of enrolments: their first month. */
  readonly startMonth?: string | null | undefined;
  /** 单位编号;经办几个单位的账号必须填写。The unit; needed by accounts that have several. */
  readonly unitNo?: string | null | undefined;
};

/** 应缴变动的原因。Why a bill differs from the one before it. */
export type BillChangeKind =
  /** 本期补缴。Back-pay on this bill. */
  | 'BACK_PAY'
  /** 调整和退费。Adjustments and refunds. */
  | 'CORRECTION'
  /** 上期补缴。Back-pay that was on the bill before. */
  | 'FORMER_BACK_PAY'
  /** 险种变化。Other insurance types. */
  | 'INSURANCE_TYPES'
  /** 新增人员。On this bill and not on the one before. */
  | 'JOINED'
  /** 减少人员。On the bill before and not on this one. */
  | 'LEFT'
  /** 政策变化。Other rates or limits. */
  | 'POLICY'
  /** 工资变化。Another declared wage. */
  | 'WAGE';

/** 人员类型变更。A change of one member’s person type. */
export type ChangePersonTypeInput = {
  /** 自何月起,只能是当前费款所属期。From which month; it can only be the current fee month. */
  readonly fromMonth: string;
  /** 证件号码(18位公民身份号码)。The citizen ID number, 18 characters. */
  readonly idNo: string;
  /** 提交编号:同一编号只办理一次,重复提交返回同一结果。The same key acts once and returns the same result. */
  readonly idempotencyKey?: string | null | undefined;
  /** 变更后的人员类型:职工在职或公务员在职。The new type: employee or civil servant, at work. */
  readonly personType: PersonType;
  /** 单位编号。The unit that declares it. */
  readonly unitNo: string;
};

/** 应缴统计的分组维度。By what charges can be grouped. */
export type ChargeDimension =
  /** 年龄段。Age in that month. */
  | 'AGE_BAND'
  /** 统筹区。Pooling area. */
  | 'AREA'
  /** 缴费基数段。Contribution base. */
  | 'BASE_BAND'
  /** 对应费款所属期。The month that it insures. */
  | 'COVERED_MONTH'
  /** 费款所属期。The month whose bill carries it. */
  | 'FEE_MONTH'
  /** 行业。Industry of the unit. */
  | 'INDUSTRY'
  /** 险种。Insurance type; totals never go across it. */
  | 'INSURANCE_TYPE'
  /** 缴费类型。Why it exists. */
  | 'KIND'
  /** 人员类型。Type of the person in that month. */
  | 'PERSON_TYPE'
  /** 性别。Sex. */
  | 'SEX'
  /** 单位。Unit. */
  | 'UNIT'
  /** 单位类型。Type of the unit. */
  | 'UNIT_TYPE';

/** 应缴明细的查询条件。Which charges. */
export type ChargeFilter = {
  /** 年龄段,其中之一。Of persons who were of one of these ages in the covered month. */
  readonly ageBands?: ReadonlyArray<AgeBand> | null | undefined;
  /** 统筹区代码,其中之一。Of units in one of these areas. */
  readonly areas?: ReadonlyArray<string> | null | undefined;
  /** 缴费基数段,其中之一。On one of these bases. */
  readonly baseBands?: ReadonlyArray<BaseBand> | null | undefined;
  /** 对应费款所属期。Insuring this month. */
  readonly coveredMonth?: string | null | undefined;
  /** 对应费款所属期从(含)。Insuring this month or a later one. */
  readonly coveredMonthFrom?: string | null | undefined;
  /** 对应费款所属期到(含)。Insuring this month or an earlier one. */
  readonly coveredMonthTo?: string | null | undefined;
  /** 费款所属期。Of this bill’s month. */
  readonly feeMonth?: string | null | undefined;
  /** 费款所属期从(含)。Of this bill’s month or a later one. */
  readonly feeMonthFrom?: string | null | undefined;
  /** 费款所属期到(含)。Of this bill’s month or an earlier one. */
  readonly feeMonthTo?: string | null | undefined;
  /** 证件号码。Of the person with this ID number. */
  readonly idNo?: string | null | undefined;
  /** 所属行业,其中之一。Of units in one of these industries. */
  readonly industries?: ReadonlyArray<Industry> | null | undefined;
  /** 险种。Of this insurance type. */
  readonly insuranceType?: InsuranceType | null | undefined;
  /** 缴费类型。Of this kind. */
  readonly kind?: ChargeKind | null | undefined;
  /** 个人编号。Of this person. */
  readonly personNo?: string | null | undefined;
  /** 当月的人员类型,其中之一。Of persons who were of one of these types in the covered month. */
  readonly personTypes?: ReadonlyArray<PersonType> | null | undefined;
  /** 姓名或证件号码的一部分。Part of a name or ID number. */
  readonly search?: string | null | undefined;
  /** 性别。Of persons of this sex. */
  readonly sex?: Sex | null | undefined;
  /** 单位编号,其中之一。Of one of these units. */
  readonly unitNos?: ReadonlyArray<string> | null | undefined;
  /** 单位类型,其中之一。Of units of one of these types. */
  readonly unitTypes?: ReadonlyArray<UnitType> | null | undefined;
};

/** 缴费类型。Why a charge exists. */
export type ChargeKind =
  /** 调整。Adjustment. */
  | 'ADJUSTMENT'
  /** 补缴。Of an earlier month. */
  | 'BACK_PAY'
  /** 退费。Refund. */
  | 'REFUND'
  /** 正常应缴。Of the month itself. */
  | 'REGULAR';

/** 应缴统计的指标。What is told of each group of charges. */
export type ChargeMeasure =
  /** 金额合计。Both together. */
  | 'AMOUNT'
  /** 人均月缴费基数。Base by charged month. */
  | 'AVERAGE_BASE'
  /** 缴费基数总额。The sum of bases. */
  | 'BASE'
  /** 应缴明细条数。Charges. */
  | 'CHARGES'
  /** 单位缴费金额。The units’ share. */
  | 'EMPLOYER'
  /** 个人缴费金额。The persons’ share. */
  | 'PERSONAL'
  /** 人数。Persons, each once. */
  | 'PERSONS'
  /** 人月数。Charged months of persons. */
  | 'PERSON_MONTHS';

/** 应缴统计导出的内容,与 chargeStatistics 的参数相同。What is added up for a file, as chargeStatistics takes it. */
export type ChargeStatisticsExport = {
  /** 查询条件。Which charges. */
  readonly filter?: ChargeFilter | null | undefined;
  /** 分组维度,次序不影响结果;每个维度一列。The dimensions, in any order, each a column. */
  readonly groupBy: ReadonlyArray<ChargeDimension>;
  /** 指标,每个一列;不填时为全部。The measures, each a column; all when left out. */
  readonly measures?: ReadonlyArray<ChargeMeasure> | null | undefined;
  /** 是否另给合计行。Whether totals follow, as in the answer of chargeStatistics. */
  readonly totals?: boolean | null | undefined;
};

/** 单位之外的参保。Insurance other than through a unit. */
export type CoverageKind =
  /** 灵活就业参保。Flexible employment. */
  | 'FLEXIBLE_EMPLOYMENT'
  /** 居民医保。Residents’ insurance. */
  | 'RESIDENTS';

/** 业务申报记录的查询条件。Which declarations. */
export type DeclarationFilter = {
  /** 费款所属期。Of this declaration period. */
  readonly feeMonth?: string | null | undefined;
  /** 提交日期从(含)。Submitted on or after. */
  readonly from?: string | null | undefined;
  /** 证件号码。About this ID number. */
  readonly idNo?: string | null | undefined;
  /** 业务类型。Of this kind. */
  readonly kind?: DeclarationKind | null | undefined;
  /** 业务类型,任一;增员和减员一起即为增减员。Of any of these kinds; ENROL and STOP together are a period’s movement. */
  readonly kinds?: ReadonlyArray<DeclarationKind> | null | undefined;
  /** 审核状态。In this state. */
  readonly state?: DeclarationState | null | undefined;
  /** 是否办理成功。Done, or refused. */
  readonly succeeded?: boolean | null | undefined;
  /** 提交日期到(含)。Submitted on or before. */
  readonly to?: string | null | undefined;
  /** 单位编号。Of this unit. */
  readonly unitNo?: string | null | undefined;
};

/** 业务类型。The operation that a declaration records. */
export type DeclarationKind =
  /** 缴费申报与变更。Change of the declared wage. */
  | 'ADJUST_WAGE'
  /** 职工补缴核定。Back-pay on its own. */
  | 'BACK_PAY'
  /** 补缴删除。Removal of unpaid back-pay. */
  | 'DELETE_BACK_PAY'
  /** 参保人员增员申报。Start of an enrolment. */
  | 'ENROL'
  /** 参保人员减员申报。End of an enrolment. */
  | 'STOP'
  /** 参保人员信息维护。Change of a person’s particulars. */
  | 'UPDATE_PERSON'
  /** 单位信息维护。Change of the unit’s particulars. */
  | 'UPDATE_UNIT';

/** 审核状态。State of a declaration. */
export type DeclarationState =
  /** 已审核,已办理。Done. */
  | 'APPROVED'
  /** 待审核。Waits for the agency. */
  | 'PENDING'
  /** 未通过,没有办理。Refused; nothing was changed. */
  | 'REJECTED';

/** 工资表与参保登记的差异种类。How a payroll and the records differ over a person. */
export type DifferenceKind =
  /** 重复出现。More than once on the payroll. */
  | 'DUPLICATE'
  /** 不在工资表。Enrolled in the unit, not on the payroll. */
  | 'EXTRA'
  /** 未参保。On the payroll, not enrolled in the unit. */
  | 'MISSING'
  /** 姓名不同。Another name than the one on record. */
  | 'NAME'
  /** 退休人员。A retired person of the unit, with whom nothing is wrong. */
  | 'RETIRED'
  /** 工资不同。Another wage than the declared one. */
  | 'WAGE';

/** 参保登记。An enrolment. */
export type EnrolInput = {
  /** 月申报工资(元)。The declared monthly wage in yuan. */
  readonly declaredWage: string;
  /** 提交编号:同一编号只办理一次,重复提交返回同一结果。The same key acts once and returns the same result. */
  readonly idempotencyKey?: string | null | undefined;
  /** 参保险种;不填时为必选险种。The insurance types; left out, the compulsory ones. */
  readonly insuranceTypes?: ReadonlyArray<InsuranceType> | null | undefined;
  /** 参保人员。The person. */
  readonly person: PersonInput;
  /** 本次参保时间(月)。The first month of the enrolment. */
  readonly startMonth: string;
  /** 单位编号。The unit that enrols. */
  readonly unitNo: string;
};

/** 参保登记的结果。The outcome of an enrolment. */
export type EnrolOutcome =
  /** 已在单位正常参保(E7)。Enrolled already. */
  | 'ALREADY_ENROLLED'
  /** 存在多条人员信息(E4)。Several records of one person. */
  | 'DUPLICATE_PERSON'
  /** 参保成功,没有可以补收的月份(E2)。Enrolled; no month to back-pay. */
  | 'ENROLLED'
  /** 参保成功,补缴成功(E1)。Enrolled, with back-pay. */
  | 'ENROLLED_WITH_BACK_PAY'
  /** 本单位当月已结算。The unit’s bill of the month has been issued. */
  | 'FEE_MONTH_SETTLED'
  /** 存在灵活就业参保(E6)。Open flexible-employment insurance. */
  | 'FLEXIBLE_EMPLOYMENT_OPEN'
  /** 参保月份尚未开放(E3)。The month is not open yet. */
  | 'MONTH_NOT_OPEN'
  /** 姓名与证件号码不一致(E9)。The name is not the one on record. */
  | 'NAME_MISMATCH'
  /** 已提交,待审核。Waits for the agency. */
  | 'PENDING_APPROVAL'
  /** 所涉月份的政策尚未公布。A policy row is missing. */
  | 'POLICY_NOT_PUBLISHED'
  /** 已达退休年龄(E5)。The person has reached retirement age. */
  | 'REACHED_RETIREMENT_AGE'
  /** 审核未通过。The agency has not approved it. */
  | 'REVIEW_REJECTED'
  /** 结算期内暂停申报。The agency is settling. */
  | 'SETTLEMENT_WINDOW'
  /** 同年存在居民医保和职工医保(E8)。Residents’ and employees’ insurance in one year. */
  | 'TRANSFERRED';

/** 事件种类。What happened. */
export type EventType =
  /** 缴费通知单已出具。A bill was issued. */
  | 'BILLED'
  /** 产生应缴明细:结算的一个单位一个月,或一次申报的补缴。Charges entered the ledger; see charges. */
  | 'CHARGED'
  /** 工资、人员类型、人员信息或单位信息已变更,前后的值见申报。Terms or particulars were changed; the declaration has both values. */
  | 'CORRECTED'
  /** 增员已办理。Somebody was enrolled. */
  | 'ENROLLED'
  /** 人员合并:personNo 并入 keptPersonNo,历史明细仍在原编号下。A record was merged; its charges keep their number. */
  | 'MERGED'
  /** 登记了一笔缴款。A payment was recorded. */
  | 'PAID'
  /** 减员已办理;停保月份早于参保月份的,等于未曾参保。An enrolment ended; one that ends before it begins never was. */
  | 'STOPPED'
  /** 仅演示:时钟拨回,该单位该月的通知单、正常应缴和缴款一并撤回。In a demonstration alone: a unit’s settled month was taken back: its bill, regular charges and payments. */
  | 'TAKEN_BACK'
  /** 补缴删除:应缴明细被撤出。Back-pay left the ledger; see charges. */
  | 'WITHDRAWN';

/** 导出文件的格式。What file an export makes. */
export type ExportFormat =
  /** 文本文件(UTF-8,带BOM)。以=+-@等开头的文本前加单引号,12位以上或以0开头的数字后加制表符,以免被当作公式或数值。Text that begins like a formula has an apostrophe before it, digits that would be shortened a tab behind. */
  | 'CSV'
  /** 供打印的 PDF:A4 横向,每页有表头和页码。For printing: A4 across, headings and page numbers on each page. */
  | 'PDF'
  /** 工作簿(Excel),首行冻结并可筛选。A workbook; its first row stays in view and filters. */
  | 'XLSX';

/** 导出的内容和格式。What is exported, and as what file. */
export type ExportInput = {
  /** 应缴统计的内容;其他种类不填。Only for this kind. Required for it. */
  readonly chargeStatistics?: ChargeStatisticsExport | null | undefined;
  /** 缴费明细的查询条件,必须有费款所属期;其他种类不填。Only for this kind. The fee month is required. */
  readonly charges?: ChargeFilter | null | undefined;
  /** 业务申报记录的查询条件,其中的单位编号不起作用;其他种类不填。Only for this kind. Its unitNo has no effect. */
  readonly declarations?: DeclarationFilter | null | undefined;
  /** 文件格式。The format of the file. */
  readonly format: ExportFormat;
  /** 提交编号:同一编号重复提交只成为一个任务。The same key again gives the same job, until that is deleted. */
  readonly idempotencyKey?: string | null | undefined;
  /** 导出种类。What is exported. */
  readonly kind: ExportKind;
  /** 离退休人员的查询条件;其他种类不填。Only for this kind. */
  readonly retirees?: RetireeFilter | null | undefined;
  /** 花名册的查询条件,默认在保;其他种类不填。Only for this kind. */
  readonly roster?: RosterFilter | null | undefined;
  /** 单位编号;统计导出不填,其他种类必填。Of this unit; for statistics left out, for all else required. */
  readonly unitNo?: string | null | undefined;
};

/** 导出种类。What is exported. */
export type ExportKind =
  /** 职工缴费明细导出。The charges of one fee month. */
  | 'CHARGES'
  /** 应缴统计导出。Charges added up by any dimensions, over all that the viewer sees. */
  | 'CHARGE_STATISTICS'
  /** 业务申报记录导出。Declarations. */
  | 'DECLARATIONS'
  /** 离退休人员导出。The retired. */
  | 'RETIREES'
  /** 单位花名册导出。The roster. */
  | 'ROSTER';

/** 国民经济行业门类(GB/T 4754—2017)。The sections of the national classification of industries. */
export type Industry =
  /** 住宿和餐饮业(H)。Accommodation and catering. */
  | 'ACCOMMODATION_CATERING'
  /** 农、林、牧、渔业(A)。Agriculture, forestry, animal husbandry, fishery. */
  | 'AGRICULTURE'
  /** 建筑业(E)。Construction. */
  | 'CONSTRUCTION'
  /** 文化、体育和娱乐业(R)。Culture, sports and entertainment. */
  | 'CULTURE'
  /** 教育(P)。Education. */
  | 'EDUCATION'
  /** 水利、环境和公共设施管理业(N)。Water conservancy, environment and public facilities. */
  | 'ENVIRONMENT'
  /** 金融业(J)。Finance. */
  | 'FINANCE'
  /** 卫生和社会工作(Q)。Health and social work. */
  | 'HEALTH'
  /** 信息传输、软件和信息技术服务业(I)。Information transmission, software and IT services. */
  | 'INFORMATION'
  /** 国际组织(T)。International organisations. */
  | 'INTERNATIONAL'
  /** 租赁和商务服务业(L)。Leasing and business services. */
  | 'LEASING_BUSINESS'
  /** 制造业(C)。Manufacturing. */
  | 'MANUFACTURING'
  /** 采矿业(B)。Mining. */
  | 'MINING'
  /** 公共管理、社会保障和社会组织(S)。Public administration, social security and social organisations. */
  | 'PUBLIC_ADMINISTRATION'
  /** 房地产业(K)。Real estate. */
  | 'REAL_ESTATE'
  /** 科学研究和技术服务业(M)。Scientific research and technical services. */
  | 'RESEARCH'
  /** 居民服务、修理和其他服务业(O)。Resident services, repair and other services. */
  | 'RESIDENT_SERVICES'
  /** 交通运输、仓储和邮政业(G)。Transport, storage and post. */
  | 'TRANSPORT'
  /** 电力、热力、燃气及水生产和供应业(D)。Electricity, heat, gas and water. */
  | 'UTILITIES'
  /** 批发和零售业(F)。Wholesale and retail. */
  | 'WHOLESALE_RETAIL';

/** 险种。Insurance type. */
export type InsuranceType =
  /** 职工基本医疗保险(310)。Basic medical insurance of employees. */
  | 'BASIC_MEDICAL'
  /** 公务员医疗保险(320)。Medical insurance of civil servants; optional, for state organs and public institutions. */
  | 'CIVIL_SERVANT'
  /** 职工大病医疗保险。Critical illness insurance of employees. */
  | 'CRITICAL_ILLNESS'
  /** 一至六级残疾军人医疗保险(350)。Medical insurance of disabled servicemen of grades one to six. */
  | 'DISABLED_VETERAN'
  /** 大额医疗费用补助(330)。Supplement for large medical expenses. */
  | 'LARGE_AMOUNT'
  /** 地方补充医疗保险。Local supplementary medical insurance. */
  | 'LOCAL_SUPPLEMENT'
  /** 长期护理保险(410)。Long-term care insurance. */
  | 'LONG_TERM_CARE'
  /** 生育保险(510)。Maternity insurance. */
  | 'MATERNITY'
  /** 离休人员医疗保障(340)。Medical cover of retired cadres. */
  | 'RETIRED_CADRE';

/** 签发访问令牌的请求。A token that is asked for. */
export type IssueTokenInput = {
  /** 有效天数,1至366。How long it works, in days from now. */
  readonly days: number;
  /** 名称,说明用途,1至60个字符。What its holder knows it by, such as the program that uses it. */
  readonly name: string;
};

/** 任务种类:批量业务或导出。What a job does: a batch, or an export. */
export type JobKind =
  /** 批量缴费申报。A batch of declared wages. */
  | 'ADJUST_WAGE'
  /** 批量补缴申报。A batch of back-pay on its own. */
  | 'BACK_PAY'
  /** 批量增员申报。A batch of enrolments. */
  | 'ENROL'
  /** 职工缴费明细导出。An export of charges. */
  | 'EXPORT_CHARGES'
  /** 应缴统计导出。An export of charges added up. */
  | 'EXPORT_CHARGE_STATISTICS'
  /** 业务申报记录导出。An export of declarations. */
  | 'EXPORT_DECLARATIONS'
  /** 离退休人员导出。An export of the retired. */
  | 'EXPORT_RETIREES'
  /** 单位花名册导出。An export of the roster. */
  | 'EXPORT_ROSTER'
  /** 批量减员申报。A batch of stops. */
  | 'STOP';

/** 任务状态。State of a job. */
export type JobState =
  /** 因故障停止:批量业务没有处理的行列为失败,导出没有文件。Given up; rows not processed have failed, an export has no file. */
  | 'FAILED'
  /** 处理结束:批量业务每一行都有结果,导出的文件可以下载。Every row has its result, or the file is there. */
  | 'FINISHED'
  /** 正在处理。Is being carried out. */
  | 'RUNNING'
  /** 等待处理。Waits for its turn. */
  | 'WAITING';

/** 列表选项:分页与排序。Paging and sorting of a list. */
export type ListOptions = {
  /** 跳过的条数,默认 0。How many items to skip. */
  readonly skip?: number | null | undefined;
  /** 排序字段,依次比较。Keys to sort by, the first one first. */
  readonly sort?: ReadonlyArray<SortKey> | null | undefined;
  /** 最多返回的条数,默认 50。How many items to return at most. */
  readonly take?: number | null | undefined;
};

/** 生存状态。Whether somebody is alive, as the agency last heard. */
export type LivingStatus =
  /** 死亡(2)。Dead. */
  | 'DECEASED'
  /** 正常(1)。Alive. */
  | 'LIVING'
  /** 失踪(4)。Missing. */
  | 'MISSING'
  /** 状态不明(9)。Not known. */
  | 'UNKNOWN';

/** 业务办理的结果。The outcome of an operation. */
export type OperationOutcome =
  /** 不在年度缴费申报期内。The annual declaration is not open. */
  | 'ANNUAL_DECLARATION_CLOSED'
  /** 年度缴费申报期内不办理零星调整。Wages are being declared annually. */
  | 'ANNUAL_DECLARATION_OPEN'
  /** 补缴成功。Charged for the months asked for. */
  | 'BACK_PAY_ASSESSED'
  /** 补缴已列入缴费通知单。The back-pay stands on an issued bill. */
  | 'BACK_PAY_BILLED'
  /** 补缴删除成功。The back-pay is withdrawn. */
  | 'BACK_PAY_DELETED'
  /** 该月已缴费或已核定。A month is charged already. */
  | 'BACK_PAY_MONTH_CHARGED'
  /** 该月未在本单位参保。Not enrolled here in a month. */
  | 'BACK_PAY_MONTH_NOT_ENROLLED'
  /** 该月不早于当前费款所属期。A month is not past. */
  | 'BACK_PAY_MONTH_NOT_PAST'
  /** 该月已退休,不能补缴。The person was retired in the month. */
  | 'BACK_PAY_MONTH_RETIRED'
  /** 该月超过网上补缴期限。A month is too old. */
  | 'BACK_PAY_MONTH_TOO_OLD'
  /** 该月没有本单位的补缴。A month has no back-pay here. */
  | 'BACK_PAY_NOT_CHARGED'
  /** 补缴所在的缴费通知单已缴款。The bill that carries it is paid. */
  | 'BACK_PAY_PAID'
  /** 变更月份尚未开放。The month is not open yet. */
  | 'CHANGE_MONTH_NOT_OPEN'
  /** 变更月份已经过去。The month has passed. */
  | 'CHANGE_MONTH_PASSED'
  /** 该类单位没有公务员医疗保险。Units of this type have no civil servants. */
  | 'CIVIL_SERVANT_NOT_OFFERED'
  /** 变更时间超出范围(S3)。The change date is out of range. */
  | 'DATE_OUT_OF_RANGE'
  /** 存在多条人员信息(S4)。Several records of one person. */
  | 'DUPLICATE_PERSON'
  /** 本单位当月已结算。The unit’s bill of the month has been issued. */
  | 'FEE_MONTH_SETTLED'
  /** 退休人员不办理。The member is retired. */
  | 'MEMBER_RETIRED'
  /** 姓名须到柜台更正。The name is corrected at the counter. */
  | 'NAME_CHANGE_AT_COUNTER'
  /** 姓名与证件号码不一致。The name is not the one on record. */
  | 'NAME_MISMATCH'
  /** 没有变化。Nothing is different. */
  | 'NOTHING_CHANGED'
  /** 未在本单位正常参保(S1)。Not enrolled in this unit. */
  | 'NOT_ENROLLED_HERE'
  /** 已提交,待审核。Waits for the agency. */
  | 'PENDING_APPROVAL'
  /** 没有该人员的信息(S2)。Nobody is on record under this number. */
  | 'PERSON_NOT_FOUND'
  /** 人员类型已变更。The person type is another. */
  | 'PERSON_TYPE_CHANGED'
  /** 人员类型没有变化。The type is in force already. */
  | 'PERSON_TYPE_UNCHANGED'
  /** 人员信息已变更。The person’s particulars are others. */
  | 'PERSON_UPDATED'
  /** 所涉月份的政策尚未公布。A policy row is missing. */
  | 'POLICY_NOT_PUBLISHED'
  /** 退休人员(S5)。The person is retired. */
  | 'RETIRED'
  /** 审核未通过。The agency has not approved it. */
  | 'REVIEW_REJECTED'
  /** 结算期内暂停申报。The agency is settling. */
  | 'SETTLEMENT_WINDOW'
  /** 停保成功。Stopped. */
  | 'STOPPED'
  /** 单位信息已变更。The unit’s particulars are others. */
  | 'UNIT_UPDATED'
  /** 申报工资已变更。The declared wage is another. */
  | 'WAGE_ADJUSTED'
  /** 申报工资没有变化。The wage is in force already. */
  | 'WAGE_UNCHANGED';

/** 登记一笔缴款。A payment on a bill. */
export type PaymentInput = {
  /** 缴款金额(元);可以少于或多于应缴。What was paid; less or more than is due. */
  readonly amount: string;
  /** 费款所属期。The fee month of the bill. */
  readonly feeMonth: string;
  /** 缴款日期。The day of the payment. */
  readonly paidOn: string;
  /** 缴款凭证号:同一通知单的同一凭证号只登记一次。The payment’s own number; under it a bill’s payment is recorded once. */
  readonly reference: string;
  /** 单位编号。The unit whose bill is paid. */
  readonly unitNo: string;
};

/** 参保人员信息。Who is to be enrolled. */
export type PersonInput = {
  /** 证件号码(18位公民身份号码)。The citizen ID number, 18 characters. */
  readonly idNo: string;
  /** 姓名,须与证件一致。The name, as on the ID card. */
  readonly name: string;
  /** 人员类型;不填时由险种决定。The person type; left out, the insurance types decide it. */
  readonly personType?: PersonType | null | undefined;
  /** 联系电话。Phone. */
  readonly phone?: string | null | undefined;
  /** 居住地。Where the person lives. */
  readonly residence?: string | null | undefined;
  /** 参加工作时间。When the person began to work. */
  readonly workStartDate?: string | null | undefined;
};

/** 人员类型。What somebody is to medical insurance. */
export type PersonType =
  /** 公务员在职(1102)。Civil servant at work. */
  | 'CIVIL_SERVANT'
  /** 职工在职(1101)。Employee at work. */
  | 'EMPLOYEE'
  /** 离休(1300)。Retired cadre. */
  | 'RETIRED_CADRE'
  /** 公务员退休(1202)。Retired civil servant. */
  | 'RETIRED_CIVIL_SERVANT'
  /** 职工退休(1201)。Retired employee. */
  | 'RETIRED_EMPLOYEE';

/** 政策状态。How sure a policy row is. */
export type PolicyStatus =
  /** 暂定:尚无公布的来源。Assumed, until an official one is published. */
  | 'ASSUMED'
  /** 正式:有公布的来源。Official: its source has published it. */
  | 'OFFICIAL';

/** 离退休人员的查询条件。Which retired persons. */
export type RetireeFilter = {
  /** 证件号码。With this ID number. */
  readonly idNo?: string | null | undefined;
  /** 生存状态。Of this status. */
  readonly livingStatus?: LivingStatus | null | undefined;
  /** 姓名或证件号码的一部分。Part of a name or ID number. */
  readonly search?: string | null | undefined;
};

/** 角色。What an account may do. */
export type Role =
  /** 分析人员,只读,不显示个人身份。Analyst: reads across units, identity masked. */
  | 'ANALYST'
  /** 单位经办人,办理本单位的业务。Clerk of a unit: its own business. */
  | 'CLERK'
  /** 医保经办机构人员,办理结算等业务。Officer of the agency: all units, settlement. */
  | 'OFFICER'
  /** 其他平台,按授权范围读取。Another portal: reads within its scopes. */
  | 'PORTAL';

/** 花名册的查询条件。Who of the roster. */
export type RosterFilter = {
  /** 申报工资从(含)。A declared wage of at least. */
  readonly declaredWageFrom?: string | null | undefined;
  /** 申报工资到(含)。A declared wage of at most. */
  readonly declaredWageTo?: string | null | undefined;
  /** 险种。Insured in this type. */
  readonly insuranceType?: InsuranceType | null | undefined;
  /** 生存状态。Of this status. */
  readonly livingStatus?: LivingStatus | null | undefined;
  /** 人员类型。Of this person type. */
  readonly personType?: PersonType | null | undefined;
  /** 姓名或证件号码的一部分。Part of a name or ID number. */
  readonly search?: string | null | undefined;
  /** 参保月份从(含)。Begun in or after. */
  readonly startMonthFrom?: string | null | undefined;
  /** 参保月份到(含)。Begun in or before. */
  readonly startMonthTo?: string | null | undefined;
  /** 参保状态,默认在保。Open ones when left out. */
  readonly state?: RosterState | null | undefined;
};

/** 参保状态。Which enrolments. */
export type RosterState =
  /** 全部。All. */
  | 'ALL'
  /** 已停保。Ended. */
  | 'ENDED'
  /** 在保。Open. */
  | 'OPEN';

/** 性别。Sex. */
export type Sex =
  /** 女。Female. */
  | 'FEMALE'
  /** 男。Male. */
  | 'MALE';

/** 排序字段。One key to sort by. */
export type SortKey = {
  /** 是否降序,默认升序。Descending; ascending when left out. */
  readonly descending?: boolean | null | undefined;
  /** 字段名,各列表可用的字段见其说明。The name of the field; each list says which it knows. */
  readonly field: string;
};

/** 减员(停保)。A stop. */
export type StopInput = {
  /** 变更时间,上月末至本月末之间;不填为今天。The change date; today when left out. */
  readonly changeDate?: string | null | undefined;
  /** 证件号码(18位公民身份号码)。The citizen ID number, 18 characters. */
  readonly idNo: string;
  /** 提交编号:同一编号只办理一次,重复提交返回同一结果。The same key acts once and returns the same result. */
  readonly idempotencyKey?: string | null | undefined;
  /** 单位编号。The unit that stops. */
  readonly unitNo: string;
};

/** 减员的结果。The outcome of a stop. */
export type StopOutcome =
  /** 变更时间超出范围(S3)。The change date is out of range. */
  | 'DATE_OUT_OF_RANGE'
  /** 存在多条人员信息(S4)。Several records of one person. */
  | 'DUPLICATE_PERSON'
  /** 本单位当月已结算。The unit’s bill of the month has been issued. */
  | 'FEE_MONTH_SETTLED'
  /** 姓名与证件号码不一致。The name given is not the member’s. */
  | 'NAME_MISMATCH'
  /** 未在本单位正常参保(S1)。Not enrolled in this unit. */
  | 'NOT_ENROLLED_HERE'
  /** 已提交,待审核。Waits for the agency. */
  | 'PENDING_APPROVAL'
  /** 没有该人员的信息(S2)。Nobody is on record under this number. */
  | 'PERSON_NOT_FOUND'
  /** 所涉月份的政策尚未公布。A policy row is missing. */
  | 'POLICY_NOT_PUBLISHED'
  /** 退休人员(S5)。The person is retired. */
  | 'RETIRED'
  /** 审核未通过。The agency has not approved it. */
  | 'REVIEW_REJECTED'
  /** 结算期内暂停申报。The agency is settling. */
  | 'SETTLEMENT_WINDOW'
  /** 停保成功。Stopped. */
  | 'STOPPED';

/** 单位类型。What kind of employer a unit is. */
export type UnitType =
  /** 企业。Enterprise. */
  | 'ENTERPRISE'
  /** 其他。Any other employer. */
  | 'OTHER'
  /** 事业单位。Public institution. */
  | 'PUBLIC_INSTITUTION'
  /** 社会团体。Social organisation. */
  | 'SOCIAL_ORGANISATION'
  /** 机关。State organ. */
  | 'STATE_ORGAN';

/** 人员信息维护:只变更所填的项目。Changes of a member’s particulars; what is left out stays as it is. */
export type UpdatePersonInput = {
  /** 证件号码(18位公民身份号码),不能变更。The citizen ID number, which stays as it is. */
  readonly idNo: string;
  /** 提交编号:同一编号只办理一次,重复提交返回同一结果。The same key acts once and returns the same result. */
  readonly idempotencyKey?: string | null | undefined;
  /** 姓名,只更正笔误。The name, to mend a slip. */
  readonly name?: string | null | undefined;
  /** 原法定退休年龄:女50或55,男60。Original age of retirement: women 50 or 55, men 60. 不填则不变,空则清除。Left out it stays, empty it is cleared. */
  readonly originalRetirementAge?: number | null | undefined;
  /** 联系电话。Telephone. 不填则不变,空则清除。Left out it stays, empty it is cleared. */
  readonly phone?: string | null | undefined;
  /** 居住地。Place of residence. 不填则不变,空则清除。Left out it stays, empty it is cleared. */
  readonly residence?: string | null | undefined;
  /** 单位编号。The unit that declares it. */
  readonly unitNo: string;
  /** 参加工作时间。When they began to work. 不填则不变,空则清除。Left out it stays, empty it is cleared. */
  readonly workStartDate?: string | null | undefined;
};

/** 单位信息维护:只变更所填的项目。Changes of a unit’s particulars; what is left out stays as it is. */
export type UpdateUnitInput = {
  /** 单位地址。Address. 不填则不变,空则清除。Left out it stays, empty it is cleared. */
  readonly address?: string | null | undefined;
  /** 银行账号。Number of the bank account. 不填则不变,空则清除。Left out it stays, empty it is cleared. */
  readonly bankAccount?: string | null | undefined;
  /** 银行户名。Name of the bank account. 不填则不变,空则清除。Left out it stays, empty it is cleared. */
  readonly bankAccountName?: string | null | undefined;
  /** 开户银行。Name of the bank. 不填则不变,空则清除。Left out it stays, empty it is cleared. */
  readonly bankName?: string | null | undefined;
  /** 提交编号:同一编号只办理一次,重复提交返回同一结果。The same key acts once and returns the same result. */
  readonly idempotencyKey?: string | null | undefined;
  /** 法定代表人。Legal representative. 不填则不变,空则清除。Left out it stays, empty it is cleared. */
  readonly legalRepresentative?: string | null | undefined;
  /** 法定代表人证件号码。Their ID number. 不填则不变,空则清除。Left out it stays, empty it is cleared. */
  readonly legalRepresentativeIdNo?: string | null | undefined;
  /** 法定代表人电话。Their telephone. 不填则不变,空则清除。Left out it stays, empty it is cleared. */
  readonly legalRepresentativePhone?: string | null | undefined;
  /** 单位名称,不能清除。Its name, which cannot be cleared. */
  readonly name?: string | null | undefined;
  /** 联系电话。Telephone. 不填则不变,空则清除。Left out it stays, empty it is cleared. */
  readonly phone?: string | null | undefined;
  /** 单位编号。The unit. */
  readonly unitNo: string;
};

/** 推送状态。What became of a message. */
export type WebhookDeliveryState =
  /** 多次失败,不再自动推送;可重新推送。Given up after the last attempt; can be sent anew. */
  | 'DEAD'
  /** 已送达:对方以2xx应答。Arrived: the receiver answered with 2xx. */
  | 'DELIVERED'
  /** 等待推送或再次推送。To be sent, or to be sent again. */
  | 'WAITING';

export type ChargeWorkingQueryVariables = Exact<{
  unitNo: string;
  filter?: ChargeFilter | null | undefined;
}>;


export type ChargeWorkingQuery = { readonly charges: { readonly items: ReadonlyArray<{ readonly id: string, readonly personName: string, readonly maskedIdNo: string, readonly coveredMonth: string, readonly insuranceType: InsuranceType, readonly amount: string, readonly explanation: { readonly declaredWage: string, readonly base: string, readonly heldTo: BaseLimit | null, readonly floor: string, readonly ceiling: string, readonly text: string, readonly limits: { readonly id: string, readonly name: string, readonly value: string, readonly from: string, readonly to: string | null, readonly source: string, readonly sourceNote: string | null, readonly status: PolicyStatus }, readonly personal: { readonly rate: string | null, readonly fixed: string | null, readonly exact: string, readonly amount: string, readonly row: { readonly id: string, readonly name: string, readonly value: string, readonly from: string, readonly to: string | null, readonly source: string, readonly sourceNote: string | null, readonly status: PolicyStatus } }, readonly employer: { readonly rate: string | null, readonly fixed: string | null, readonly exact: string, readonly amount: string, readonly row: { readonly id: string, readonly name: string, readonly value: string, readonly from: string, readonly to: string | null, readonly source: string, readonly sourceNote: string | null, readonly status: PolicyStatus } }, readonly declaration: { readonly id: string, readonly kindName: string, readonly submittedAt: string, readonly submittedBy: string } | null } }> } };

export type ShareFragment = { readonly rate: string | null, readonly fixed: string | null, readonly exact: string, readonly amount: string, readonly row: { readonly id: string, readonly name: string, readonly value: string, readonly from: string, readonly to: string | null, readonly source: string, readonly sourceNote: string | null, readonly status: PolicyStatus } };

export type WorkingRowFragment = { readonly id: string, readonly name: string, readonly value: string, readonly from: string, readonly to: string | null, readonly source: string, readonly sourceNote: string | null, readonly status: PolicyStatus };

export type ChargesOfLineQueryVariables = Exact<{
  unitNo: string;
  filter?: ChargeFilter | null | undefined;
  options?: ListOptions | null | undefined;
}>;


export type ChargesOfLineQuery = { readonly charges: { readonly totalItems: number, readonly persons: number, readonly amount: string, readonly items: ReadonlyArray<{ readonly id: string, readonly personNo: string, readonly personName: string, readonly maskedIdNo: string, readonly coveredMonth: string, readonly base: string, readonly personal: string, readonly employer: string, readonly amount: string }> } };

export type DemoClockQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoClockQuery = { readonly declarationPeriod: { readonly now: string, readonly demo: boolean } };

export type FeeMonthsQueryVariables = Exact<{
  unitNo: string;
}>;


export type FeeMonthsQuery = { readonly bills: { readonly items: ReadonlyArray<{ readonly unitNo: string, readonly feeMonth: string }> }, readonly declarationPeriod: { readonly feeMonth: string } };

export type FormContentFragment = { readonly title: string, readonly across: boolean, readonly boxed: boolean, readonly tableTitle: string | null, readonly notes: ReadonlyArray<string>, readonly seal: string, readonly head: ReadonlyArray<{ readonly label: string, readonly value: string, readonly wide: boolean }>, readonly columns: ReadonlyArray<{ readonly label: string, readonly number: boolean, readonly opens: boolean }>, readonly rows: ReadonlyArray<{ readonly key: string, readonly name: string, readonly cells: ReadonlyArray<string> }>, readonly totals: { readonly key: string, readonly cells: ReadonlyArray<string> } | null, readonly sums: ReadonlyArray<{ readonly label: string, readonly value: string }>, readonly foot: ReadonlyArray<{ readonly label: string, readonly value: string }> };

export type DeleteJobMutationVariables = Exact<{
  id: string;
}>;


export type DeleteJobMutation = { readonly deleteJob: boolean };

export type JobsQueryVariables = Exact<{
  unitNo?: string | null | undefined;
  kinds?: ReadonlyArray<JobKind> | JobKind | null | undefined;
  options?: ListOptions | null | undefined;
}>;


export type JobsQuery = { readonly jobs: { readonly totalItems: number, readonly items: ReadonlyArray<{ readonly id: string, readonly kind: JobKind, readonly kindName: string, readonly format: ExportFormat | null, readonly name: string, readonly state: JobState, readonly submittedAt: string, readonly startMonth: string | null, readonly insuranceTypes: ReadonlyArray<InsuranceType> | null, readonly total: number, readonly processed: number, readonly failed: number, readonly hasErrors: boolean, readonly fault: string | null, readonly finishedAt: string | null, readonly keptUntil: string, readonly download: string | null }> } };

export type MemberChoicesQueryVariables = Exact<{
  unitNo: string;
  search: string;
  state: RosterState;
}>;


export type MemberChoicesQuery = { readonly roster: { readonly totalItems: number, readonly items: ReadonlyArray<{ readonly enrolmentId: string, readonly personNo: string, readonly name: string, readonly idNo: string | null, readonly maskedIdNo: string, readonly personType: PersonType, readonly startMonth: string, readonly endMonth: string | null, readonly insuranceTypes: ReadonlyArray<InsuranceType>, readonly declaredWage: string }> } };

export type OperationDoneFragment = { readonly outcome: OperationOutcome, readonly message: string, readonly details: ReadonlyArray<string>, readonly base: { readonly from: string, readonly declaredWage: string, readonly base: string, readonly heldTo: BaseLimit | null, readonly limits: { readonly id: string, readonly name: string, readonly value: string, readonly status: PolicyStatus, readonly source: string, readonly sourceNote: string | null } } | null, readonly charges: ReadonlyArray<{ readonly id: string, readonly coveredMonth: string, readonly insuranceType: InsuranceType, readonly base: string, readonly personal: string, readonly employer: string, readonly amount: string }>, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly remedy: string, readonly field: string | null }>, readonly declaration: { readonly id: string, readonly feeMonth: string, readonly personName: string | null, readonly maskedIdNo: string | null } };

export type OperationSettingQueryVariables = Exact<{
  unitNo: string;
}>;


export type OperationSettingQuery = { readonly declarationPeriod: { readonly now: string, readonly feeMonth: string, readonly isOpen: boolean, readonly reopens: string | null }, readonly unit: { readonly unitNo: string, readonly name: string, readonly unitType: UnitType, readonly area: string } | null, readonly policy: { readonly policyId: string }, readonly annualDeclaration: { readonly feeMonth: string, readonly isOpen: boolean, readonly opens: string, readonly closes: string, readonly resumes: string, readonly row: { readonly id: string, readonly status: PolicyStatus } } };

export type OperationToldFragment = { readonly outcome: OperationOutcome, readonly message: string, readonly details: ReadonlyArray<string>, readonly feeMonth: string, readonly remainingBackPay: ReadonlyArray<string>, readonly personal: string, readonly employer: string, readonly amount: string, readonly base: { readonly from: string, readonly declaredWage: string, readonly base: string, readonly heldTo: BaseLimit | null, readonly limits: { readonly id: string, readonly name: string, readonly value: string, readonly status: PolicyStatus, readonly source: string, readonly sourceNote: string | null } } | null, readonly regularBefore: ReadonlyArray<{ readonly insuranceType: InsuranceType, readonly base: string, readonly personal: string, readonly employer: string }>, readonly regularAfter: ReadonlyArray<{ readonly insuranceType: InsuranceType, readonly base: string, readonly personal: string, readonly employer: string }>, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly remedy: string, readonly field: string | null }> };

export type OperationBaseFragment = { readonly from: string, readonly declaredWage: string, readonly base: string, readonly heldTo: BaseLimit | null, readonly limits: { readonly id: string, readonly name: string, readonly value: string, readonly status: PolicyStatus, readonly source: string, readonly sourceNote: string | null } };

export type SetDemoClockMutationVariables = Exact<{
  now: string;
}>;


export type SetDemoClockMutation = { readonly setDemoClock: string };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { readonly signOut: boolean };

export type UnitChoicesQueryVariables = Exact<{
  take: number;
}>;


export type UnitChoicesQuery = { readonly units: { readonly items: ReadonlyArray<{ readonly unitNo: string, readonly name: string }> } };

export type FileFaultsFragment = { readonly totalItems: number, readonly items: ReadonlyArray<{ readonly row: number, readonly column: string | null, readonly heading: string | null, readonly code: string, readonly message: string, readonly remedy: string }> };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly me: { readonly username: string, readonly displayName: string, readonly roles: ReadonlyArray<Role>, readonly demo: boolean, readonly units: ReadonlyArray<{ readonly unitNo: string, readonly name: string, readonly unitType: UnitType }> } | null };

export type BackPayMonthsQueryVariables = Exact<{
  unitNo: string;
  idNo: string;
}>;


export type BackPayMonthsQuery = { readonly backPayMonths: { readonly feeMonth: string, readonly limit: number | null, readonly personName: string | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly remedy: string }>, readonly months: ReadonlyArray<{ readonly coveredMonth: string, readonly state: BackPayMonthState, readonly amount: string, readonly chargedIn: string | null, readonly deletable: boolean, readonly deletionRefusal: { readonly code: string, readonly message: string, readonly remedy: string } | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly remedy: string }>, readonly charges: ReadonlyArray<{ readonly insuranceType: InsuranceType, readonly base: string, readonly personal: string, readonly employer: string }> }> } };

export type AssessBackPayMutationVariables = Exact<{
  input: BackPayInput;
}>;


export type AssessBackPayMutation = { readonly done: { readonly outcome: OperationOutcome, readonly message: string, readonly details: ReadonlyArray<string>, readonly withdrawn: ReadonlyArray<{ readonly insuranceType: InsuranceType, readonly personal: string, readonly employer: string }>, readonly base: { readonly from: string, readonly declaredWage: string, readonly base: string, readonly heldTo: BaseLimit | null, readonly limits: { readonly id: string, readonly name: string, readonly value: string, readonly status: PolicyStatus, readonly source: string, readonly sourceNote: string | null } } | null, readonly charges: ReadonlyArray<{ readonly id: string, readonly coveredMonth: string, readonly insuranceType: InsuranceType, readonly base: string, readonly personal: string, readonly employer: string, readonly amount: string }>, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly remedy: string, readonly field: string | null }>, readonly declaration: { readonly id: string, readonly feeMonth: string, readonly personName: string | null, readonly maskedIdNo: string | null } } };

export type DeleteBackPayMutationVariables = Exact<{
  input: BackPayInput;
}>;


export type DeleteBackPayMutation = { readonly done: { readonly outcome: OperationOutcome, readonly message: string, readonly details: ReadonlyArray<string>, readonly withdrawn: ReadonlyArray<{ readonly insuranceType: InsuranceType, readonly personal: string, readonly employer: string }>, readonly base: { readonly from: string, readonly declaredWage: string, readonly base: string, readonly heldTo: BaseLimit | null, readonly limits: { readonly id: string, readonly name: string, readonly value: string, readonly status: PolicyStatus, readonly source: string, readonly sourceNote: string | null } } | null, readonly charges: ReadonlyArray<{ readonly id: string, readonly coveredMonth: string, readonly insuranceType: InsuranceType, readonly base: string, readonly personal: string, readonly employer: string, readonly amount: string }>, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly remedy: string, readonly field: string | null }>, readonly declaration: { readonly id: string, readonly feeMonth: string, readonly personName: string | null, readonly maskedIdNo: string | null } } };

export type PreviewBackPayQueryVariables = Exact<{
  input: BackPayInput;
}>;


export type PreviewBackPayQuery = { readonly told: { readonly outcome: OperationOutcome, readonly message: string, readonly details: ReadonlyArray<string>, readonly feeMonth: string, readonly remainingBackPay: ReadonlyArray<string>, readonly personal: string, readonly employer: string, readonly amount: string, readonly base: { readonly from: string, readonly declaredWage: string, readonly base: string, readonly heldTo: BaseLimit | null, readonly limits: { readonly id: string, readonly name: string, readonly value: string, readonly status: PolicyStatus, readonly source: string, readonly sourceNote: string | null } } | null, readonly regularBefore: ReadonlyArray<{ readonly insuranceType: InsuranceType, readonly base: string, readonly personal: string, readonly employer: string }>, readonly regularAfter: ReadonlyArray<{ readonly insuranceType: InsuranceType, readonly base: string, readonly personal: string, readonly employer: string }>, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly remedy: string, readonly field: string | null }> } };

export type PreviewBackPayDeletionQueryVariables = Exact<{
  input: BackPayInput;
}>;


export type PreviewBackPayDeletionQuery = { readonly told: { readonly outcome: OperationOutcome, readonly message: string, readonly details: ReadonlyArray<string>, readonly feeMonth: string, readonly remainingBackPay: ReadonlyArray<string>, readonly personal: string, readonly employer: string, readonly amount: string, readonly base: { readonly from: string, readonly declaredWage: string, readonly base: string, readonly heldTo: BaseLimit | null, readonly limits: { readonly id: string, readonly name: string, readonly value: string, readonly status: PolicyStatus, readonly source: string, readonly sourceNote: string | null } } | null, readonly regularBefore: ReadonlyArray<{ readonly insuranceType: InsuranceType, readonly base: string, readonly personal: string, readonly employer: string }>, readonly regularAfter: ReadonlyArray<{ readonly insuranceType: InsuranceType, readonly base: string, readonly personal: string, readonly employer: string }>, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly remedy: string, readonly field: string | null }> } };

export type BatchQuoteQueryVariables = Exact<{
  id: string;
}>;


export type BatchQuoteQuery = { readonly batchQuote: { readonly id: string, readonly kind: BatchKind, readonly unitNo: string, readonly uploadId: string, readonly startMonth: string | null, readonly insuranceTypes: ReadonlyArray<InsuranceType> | null, readonly changeDate: string | null, readonly judgedAt: string, readonly keptUntil: string, readonly total: number, readonly ok: number, readonly faulty: number, readonly personal: string, readonly employer: string, readonly amount: string, readonly totals: ReadonlyArray<{ readonly coveredMonth: string, readonly insuranceType: InsuranceType, readonly persons: number, readonly personal: string, readonly employer: string, readonly amount: string }> } | null };

export type BatchSettingQueryVariables = Exact<{
  unitNo: string;
}>;


export type BatchSettingQuery = { readonly declarationPeriod: { readonly now: string, readonly feeMonth: string, readonly isOpen: boolean, readonly reopens: string | null }, readonly unit: { readonly unitNo: string, readonly name: string, readonly unitType: UnitType, readonly area: string } | null, readonly policy: { readonly policyId: string } };

export type CheckBatchMutationVariables = Exact<{
  kind: BatchKind;
  uploadId: string;
  terms?: BatchTerms | null | undefined;
}>;


export type CheckBatchMutation = { readonly checkBatch: { readonly group: number, readonly quote: { readonly id: string } } };

export type JobRowsQueryVariables = Exact<{
  id: string;
  state?: BatchRowState | null | undefined;
  options?: ListOptions | null | undefined;
}>;


export type JobRowsQuery = { readonly job: { readonly id: string, readonly rows: { readonly totalItems: number, readonly items: ReadonlyArray<{ readonly row: number, readonly name: string | null, readonly maskedIdNo: string | null, readonly state: BatchRowState, readonly message: string | null, readonly charged: string | null, readonly declarationId: string | null, readonly faults: ReadonlyArray<{ readonly column: string | null, readonly heading: string | null, readonly message: string, readonly remedy: string }> }> } } | null };

export type JobQueryVariables = Exact<{
  id: string;
}>;


export type JobQuery = { readonly job: { readonly id: string, readonly kind: JobKind, readonly kindName: string, readonly name: string, readonly unitNo: string | null, readonly state: JobState, readonly submittedAt: string, readonly submittedBy: string, readonly startMonth: string | null, readonly insuranceTypes: ReadonlyArray<InsuranceType> | null, readonly changeDate: string | null, readonly total: number, readonly processed: number, readonly failed: number, readonly finishedAt: string | null, readonly keptUntil: string, readonly fault: string | null, readonly download: string | null } | null };

export type QuotedFaultsQueryVariables = Exact<{
  id: string;
  options?: ListOptions | null | undefined;
}>;


export type QuotedFaultsQuery = { readonly batchQuote: { readonly id: string, readonly faults: { readonly totalItems: number, readonly items: ReadonlyArray<{ readonly row: number, readonly column: string | null, readonly heading: string | null, readonly code: string, readonly message: string, readonly remedy: string }> } } | null };

export type QuotedPersonsQueryVariables = Exact<{
  id: string;
  ok?: boolean | null | undefined;
  options?: ListOptions | null | undefined;
}>;


export type QuotedPersonsQuery = { readonly batchQuote: { readonly id: string, readonly persons: { readonly totalItems: number, readonly items: ReadonlyArray<{ readonly row: number, readonly name: string | null, readonly maskedIdNo: string | null, readonly ok: boolean, readonly message: string, readonly personal: string, readonly employer: string, readonly amount: string, readonly charges: ReadonlyArray<{ readonly coveredMonth: string, readonly insuranceType: InsuranceType, readonly base: string, readonly personal: string, readonly employer: string, readonly amount: string }> }> } } | null };

export type SubmitBatchMutationVariables = Exact<{
  kind: BatchKind;
  uploadId: string;
  terms?: BatchTerms | null | undefined;
  quoteId?: string | null | undefined;
}>;


export type SubmitBatchMutation = { readonly submitBatch: { readonly id: string } };

export type CertificateQueryVariables = Exact<{
  unitNo: string;
}>;


export type CertificateQuery = { readonly unitCertificate: { readonly unitNo: string, readonly form: { readonly by: string, readonly on: string, readonly code: string, readonly content: { readonly title: string, readonly across: boolean, readonly boxed: boolean, readonly tableTitle: string | null, readonly notes: ReadonlyArray<string>, readonly seal: string, readonly head: ReadonlyArray<{ readonly label: string, readonly value: string, readonly wide: boolean }>, readonly columns: ReadonlyArray<{ readonly label: string, readonly number: boolean, readonly opens: boolean }>, readonly rows: ReadonlyArray<{ readonly key: string, readonly name: string, readonly cells: ReadonlyArray<string> }>, readonly totals: { readonly key: string, readonly cells: ReadonlyArray<string> } | null, readonly sums: ReadonlyArray<{ readonly label: string, readonly value: string }>, readonly foot: ReadonlyArray<{ readonly label: string, readonly value: string }> } } } };

export type ChargeDetailQueryVariables = Exact<{
  unitNo: string;
  filter?: ChargeFilter | null | undefined;
  options?: ListOptions | null | undefined;
}>;


export type ChargeDetailQuery = { readonly charges: { readonly totalItems: number, readonly persons: number, readonly personal: string, readonly employer: string, readonly amount: string, readonly items: ReadonlyArray<{ readonly id: string, readonly personNo: string, readonly personName: string, readonly maskedIdNo: string, readonly feeMonth: string, readonly coveredMonth: string, readonly insuranceType: InsuranceType, readonly kind: ChargeKind, readonly declaredWage: string, readonly base: string, readonly personal: string, readonly employer: string, readonly amount: string }> } };

export type DeclarationQueryVariables = Exact<{
  id: string;
}>;


export type DeclarationQuery = { readonly declaration: { readonly id: string, readonly unitNo: string, readonly kind: DeclarationKind, readonly kindName: string, readonly state: DeclarationState, readonly message: string, readonly submittedAt: string, readonly submittedBy: string, readonly feeMonth: string, readonly reviewedBy: string | null, readonly reviewedAt: string | null, readonly reviewComment: string | null, readonly reverses: string | null, readonly personNo: string | null, readonly personName: string | null, readonly idNo: string | null, readonly maskedIdNo: string | null, readonly before: ReadonlyArray<{ readonly field: string, readonly label: string, readonly value: string | null }>, readonly after: ReadonlyArray<{ readonly field: string, readonly label: string, readonly value: string | null }>, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly remedy: string }> } | null };

export type DeclarationsQueryVariables = Exact<{
  filter?: DeclarationFilter | null | undefined;
  options?: ListOptions | null | undefined;
}>;


export type DeclarationsQuery = { readonly declarations: { readonly totalItems: number, readonly items: ReadonlyArray<{ readonly id: string, readonly kindName: string, readonly state: DeclarationState, readonly message: string, readonly submittedAt: string, readonly submittedBy: string, readonly feeMonth: string, readonly personName: string | null, readonly maskedIdNo: string | null }> } };

export type MovementQueryVariables = Exact<{
  unitNo: string;
  feeMonth: string;
}>;


export type MovementQuery = { readonly movement: { readonly feeMonth: string, readonly start: number, readonly joined: number, readonly left: number, readonly end: number } };

export type DeclarationReversalQueryVariables = Exact<{
  id: string;
}>;


export type DeclarationReversalQuery = { readonly declaration: { readonly id: string, readonly reversal: { readonly declarationId: string, readonly possible: boolean, readonly complete: boolean, readonly feeMonth: string, readonly nextBillBefore: string | null, readonly nextBillAfter: string | null, readonly steps: ReadonlyArray<{ readonly kind: DeclarationKind, readonly kindName: string, readonly values: ReadonlyArray<{ readonly field: string, readonly label: string, readonly value: string | null }> }>, readonly removed: ReadonlyArray<{ readonly coveredMonth: string, readonly insuranceType: InsuranceType, readonly amount: string }>, readonly added: ReadonlyArray<{ readonly coveredMonth: string, readonly insuranceType: InsuranceType, readonly amount: string }>, readonly remains: ReadonlyArray<{ readonly code: string, readonly message: string, readonly remedy: string }>, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly remedy: string }> } | null } | null };

export type ReverseMutationVariables = Exact<{
  declarationId: string;
}>;


export type ReverseMutation = { readonly reverse: { readonly done: boolean, readonly declarations: ReadonlyArray<{ readonly id: string, readonly kindName: string, readonly message: string }>, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly remedy: string }> } };

export type ReviewMutationVariables = Exact<{
  declarationId: string;
  approve: boolean;
  comment?: string | null | undefined;
}>;


export type ReviewMutation = { readonly review: { readonly id: string, readonly state: DeclarationState, readonly message: string } };

export type EnrolFormQueryVariables = Exact<{
  unitNo: string;
}>;


export type EnrolFormQuery = { readonly declarationPeriod: { readonly now: string, readonly feeMonth: string, readonly isOpen: boolean, readonly reopens: string | null, readonly closes: string }, readonly unit: { readonly unitNo: string, readonly name: string, readonly unitType: UnitType, readonly area: string } | null, readonly policy: { readonly policyId: string } };

export type EnrolMutationVariables = Exact<{
  input: EnrolInput;
}>;


export type EnrolMutation = { readonly enrol: { readonly outcome: EnrolOutcome, readonly message: string, readonly detail: string | null, readonly notAssessed: ReadonlyArray<string>, readonly alreadyCharged: ReadonlyArray<string>, readonly enrolment: { readonly id: string, readonly startMonth: string, readonly personType: PersonType, readonly contributionBase: string, readonly person: { readonly personNo: string, readonly name: string, readonly maskedIdNo: string } } | null, readonly backPay: ReadonlyArray<{ readonly id: string, readonly coveredMonth: string, readonly insuranceType: InsuranceType, readonly base: string, readonly personal: string, readonly employer: string, readonly amount: string }>, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly remedy: string, readonly field: string | null }>, readonly declaration: { readonly id: string, readonly feeMonth: string } } };

export type EnrolmentEligibilityQueryVariables = Exact<{
  unitNo: string;
  idNo: string;
  name: string;
}>;


export type EnrolmentEligibilityQuery = { readonly enrolmentEligibility: { readonly eligible: boolean, readonly earliestDate: string | null, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly remedy: string, readonly field: string | null }> } };

export type PreviewEnrolmentQueryVariables = Exact<{
  input: EnrolInput;
}>;


export type PreviewEnrolmentQuery = { readonly previewEnrolment: { readonly outcome: EnrolOutcome, readonly message: string, readonly detail: string | null, readonly personal: string, readonly employer: string, readonly amount: string, readonly alreadyCharged: ReadonlyArray<string>, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly remedy: string, readonly field: string | null }> } };

export type RequestExportMutationVariables = Exact<{
  input: ExportInput;
}>;


export type RequestExportMutation = { readonly requestExport: { readonly id: string, readonly name: string, readonly total: number } };

export type ForecastQueryVariables = Exact<{
  unitNo: string;
}>;


export type ForecastQuery = { readonly billForecast: { readonly unitNo: string, readonly feeMonth: string, readonly asOf: string, readonly persons: number, readonly totalBase: string, readonly personal: string, readonly employer: string, readonly amount: string, readonly difference: string, readonly previous: { readonly unitNo: string, readonly feeMonth: string, readonly personal: string, readonly employer: string, readonly amount: string, readonly persons: number } | null, readonly lines: ReadonlyArray<{ readonly insuranceType: InsuranceType, readonly insuranceTypeName: string, readonly kind: ChargeKind, readonly kindName: string, readonly persons: number, readonly personal: string, readonly employer: string, readonly amount: string }>, readonly changes: ReadonlyArray<{ readonly kind: BillChangeKind, readonly name: string, readonly meaning: string, readonly persons: number, readonly personal: string, readonly employer: string, readonly amount: string }> } };

export type ForecastChangeQueryVariables = Exact<{
  unitNo: string;
  kind: BillChangeKind;
  options?: ListOptions | null | undefined;
}>;


export type ForecastChangeQuery = { readonly billForecast: { readonly unitNo: string, readonly feeMonth: string, readonly changes: ReadonlyArray<{ readonly name: string, readonly meaning: string, readonly persons: number, readonly amount: string, readonly items: ReadonlyArray<{ readonly personNo: string, readonly personName: string, readonly maskedIdNo: string, readonly idNo: string | null, readonly personal: string, readonly employer: string, readonly amount: string }> }> } };

export type HomeQueryVariables = Exact<{
  unitNo: string;
}>;


export type HomeQuery = { readonly declarationPeriod: { readonly feeMonth: string, readonly opens: string, readonly closes: string, readonly isOpen: boolean, readonly today: string, readonly now: string, readonly settlementFrom: string, readonly settlementThrough: string, readonly reopens: string | null, readonly noticeFrom: string, readonly dueOn: string }, readonly unit: { readonly unitNo: string, readonly name: string, readonly unitTypeName: string, readonly creditCode: string, readonly headcount: number } | null, readonly bills: { readonly items: ReadonlyArray<{ readonly unitNo: string, readonly feeMonth: string, readonly noticeNo: string, readonly persons: number, readonly amount: string, readonly amountInCapitals: string, readonly dueOn: string, readonly paid: string }> }, readonly declarations: { readonly items: ReadonlyArray<{ readonly id: string, readonly kindName: string, readonly state: DeclarationState, readonly message: string, readonly submittedAt: string, readonly personName: string | null }> } };

export type MemberFactsQueryVariables = Exact<{
  unitNo: string;
  idNo: string;
}>;


export type MemberFactsQuery = { readonly member: { readonly enrolmentId: string, readonly personNo: string, readonly name: string, readonly maskedIdNo: string, readonly sex: Sex, readonly birthDate: string | null, readonly age: number, readonly personType: PersonType, readonly phone: string | null, readonly residence: string | null, readonly workStartDate: string | null, readonly livingStatus: LivingStatus, readonly retirementDate: string | null, readonly retirementMonth: string | null, readonly startMonth: string, readonly endMonth: string | null, readonly insuranceTypes: ReadonlyArray<InsuranceType>, readonly declaredWage: string, readonly contributionBase: string } | null };

export type MemberSettingQueryVariables = Exact<{ [key: string]: never; }>;


export type MemberSettingQuery = { readonly declarationPeriod: { readonly now: string } };

export type DuplicatePersonsQueryVariables = Exact<{
  options?: ListOptions | null | undefined;
}>;


export type DuplicatePersonsQuery = { readonly duplicatePersons: { readonly totalItems: number, readonly items: ReadonlyArray<{ readonly idNo: string, readonly records: ReadonlyArray<{ readonly personNo: string, readonly idNo: string, readonly name: string, readonly sex: Sex, readonly birthDate: string, readonly personType: PersonType, readonly phone: string | null, readonly residence: string | null, readonly workStartDate: string | null, readonly originalRetirementAge: number | null, readonly mergedInto: string | null, readonly charges: number, readonly charged: string, readonly enrolments: ReadonlyArray<{ readonly unitNo: string, readonly unitName: string, readonly startMonth: string, readonly endMonth: string | null }>, readonly coverages: ReadonlyArray<{ readonly kind: CoverageKind, readonly fromMonth: string, readonly toMonth: string | null }> }> }> } };

export type MergePersonsMutationVariables = Exact<{
  keep: string;
  merge: string;
}>;


export type MergePersonsMutation = { readonly mergePersons: { readonly personNo: string, readonly name: string } };

export type PersonMergesQueryVariables = Exact<{
  options?: ListOptions | null | undefined;
}>;


export type PersonMergesQuery = { readonly personMerges: { readonly totalItems: number, readonly items: ReadonlyArray<{ readonly idNo: string, readonly keptNo: string, readonly keptName: string, readonly mergedNo: string, readonly mergedName: string, readonly mergedBy: string, readonly mergedAt: string, readonly filled: ReadonlyArray<string> }> } };

export type BillsQueryVariables = Exact<{
  unitNo: string;
  options?: ListOptions | null | undefined;
}>;


export type BillsQuery = { readonly bills: { readonly totalItems: number, readonly items: ReadonlyArray<{ readonly unitNo: string, readonly feeMonth: string, readonly noticeNo: string, readonly persons: number, readonly personal: string, readonly employer: string, readonly amount: string, readonly dueOn: string }> } };

export type NoticeQueryVariables = Exact<{
  unitNo: string;
  feeMonth: string;
}>;


export type NoticeQuery = { readonly bill: { readonly unitNo: string, readonly feeMonth: string, readonly amount: string, readonly issuedOn: string, readonly paid: string, readonly form: { readonly by: string, readonly on: string, readonly code: string, readonly content: { readonly title: string, readonly across: boolean, readonly boxed: boolean, readonly tableTitle: string | null, readonly notes: ReadonlyArray<string>, readonly seal: string, readonly head: ReadonlyArray<{ readonly label: string, readonly value: string, readonly wide: boolean }>, readonly columns: ReadonlyArray<{ readonly label: string, readonly number: boolean, readonly opens: boolean }>, readonly rows: ReadonlyArray<{ readonly key: string, readonly name: string, readonly cells: ReadonlyArray<string> }>, readonly totals: { readonly key: string, readonly cells: ReadonlyArray<string> } | null, readonly sums: ReadonlyArray<{ readonly label: string, readonly value: string }>, readonly foot: ReadonlyArray<{ readonly label: string, readonly value: string }> } }, readonly lateFeeDue: { readonly through: string, readonly amount: string, readonly parts: ReadonlyArray<{ readonly from: string, readonly to: string, readonly days: number, readonly overdue: string }>, readonly row: { readonly value: string, readonly source: string } }, readonly payments: ReadonlyArray<{ readonly reference: string, readonly amount: string, readonly paidOn: string, readonly recordedBy: string, readonly recordedAt: string }> } | null, readonly declarationPeriod: { readonly today: string } };

export type BillPaymentsFragment = { readonly paid: string, readonly lateFeeDue: { readonly through: string, readonly amount: string, readonly parts: ReadonlyArray<{ readonly from: string, readonly to: string, readonly days: number, readonly overdue: string }>, readonly row: { readonly value: string, readonly source: string } }, readonly payments: ReadonlyArray<{ readonly reference: string, readonly amount: string, readonly paidOn: string, readonly recordedBy: string, readonly recordedAt: string }> };

export type RecordPaymentMutationVariables = Exact<{
  input: PaymentInput;
}>;


export type RecordPaymentMutation = { readonly recordPayment: { readonly unitNo: string, readonly feeMonth: string, readonly paid: string, readonly lateFeeDue: { readonly through: string, readonly amount: string, readonly parts: ReadonlyArray<{ readonly from: string, readonly to: string, readonly days: number, readonly overdue: string }>, readonly row: { readonly value: string, readonly source: string } }, readonly payments: ReadonlyArray<{ readonly reference: string, readonly amount: string, readonly paidOn: string, readonly recordedBy: string, readonly recordedAt: string }> } };

export type ChangePersonTypeMutationVariables = Exact<{
  input: ChangePersonTypeInput;
}>;


export type ChangePersonTypeMutation = { readonly done: { readonly outcome: OperationOutcome, readonly message: string, readonly details: ReadonlyArray<string>, readonly base: { readonly from: string, readonly declaredWage: string, readonly base: string, readonly heldTo: BaseLimit | null, readonly limits: { readonly id: string, readonly name: string, readonly value: string, readonly status: PolicyStatus, readonly source: string, readonly sourceNote: string | null } } | null, readonly charges: ReadonlyArray<{ readonly id: string, readonly coveredMonth: string, readonly insuranceType: InsuranceType, readonly base: string, readonly personal: string, readonly employer: string, readonly amount: string }>, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly remedy: string, readonly field: string | null }>, readonly declaration: { readonly id: string, readonly feeMonth: string, readonly personName: string | null, readonly maskedIdNo: string | null } } };

export type PreviewPersonTypeChangeQueryVariables = Exact<{
  input: ChangePersonTypeInput;
}>;


export type PreviewPersonTypeChangeQuery = { readonly told: { readonly outcome: OperationOutcome, readonly message: string, readonly details: ReadonlyArray<string>, readonly feeMonth: string, readonly remainingBackPay: ReadonlyArray<string>, readonly personal: string, readonly employer: string, readonly amount: string, readonly base: { readonly from: string, readonly declaredWage: string, readonly base: string, readonly heldTo: BaseLimit | null, readonly limits: { readonly id: string, readonly name: string, readonly value: string, readonly status: PolicyStatus, readonly source: string, readonly sourceNote: string | null } } | null, readonly regularBefore: ReadonlyArray<{ readonly insuranceType: InsuranceType, readonly base: string, readonly personal: string, readonly employer: string }>, readonly regularAfter: ReadonlyArray<{ readonly insuranceType: InsuranceType, readonly base: string, readonly personal: string, readonly employer: string }>, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly remedy: string, readonly field: string | null }> } };

export type PersonParticularsQueryVariables = Exact<{
  unitNo: string;
  idNo: string;
}>;


export type PersonParticularsQuery = { readonly member: { readonly enrolmentId: string, readonly personNo: string, readonly name: string, readonly sex: Sex, readonly birthDate: string | null, readonly personType: PersonType, readonly phone: string | null, readonly residence: string | null, readonly workStartDate: string | null, readonly originalRetirementAge: number | null, readonly endMonth: string | null } | null };

export type UpdatePersonMutationVariables = Exact<{
  input: UpdatePersonInput;
}>;


export type UpdatePersonMutation = { readonly done: { readonly outcome: OperationOutcome, readonly message: string, readonly details: ReadonlyArray<string>, readonly declaration: { readonly id: string, readonly feeMonth: string, readonly personName: string | null, readonly maskedIdNo: string | null, readonly before: ReadonlyArray<{ readonly field: string, readonly label: string, readonly value: string | null }>, readonly after: ReadonlyArray<{ readonly field: string, readonly label: string, readonly value: string | null }> }, readonly base: { readonly from: string, readonly declaredWage: string, readonly base: string, readonly heldTo: BaseLimit | null, readonly limits: { readonly id: string, readonly name: string, readonly value: string, readonly status: PolicyStatus, readonly source: string, readonly sourceNote: string | null } } | null, readonly charges: ReadonlyArray<{ readonly id: string, readonly coveredMonth: string, readonly insuranceType: InsuranceType, readonly base: string, readonly personal: string, readonly employer: string, readonly amount: string }>, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly remedy: string, readonly field: string | null }> } };

export type PolicyQueryVariables = Exact<{
  on?: string | null | undefined;
}>;


export type PolicyQuery = { readonly policy: { readonly areaName: string, readonly policyId: string, readonly on: string, readonly rows: ReadonlyArray<{ readonly id: string, readonly parameter: string, readonly name: string, readonly value: string, readonly unit: string, readonly from: string, readonly to: string | null, readonly source: string, readonly sourceNote: string | null, readonly status: PolicyStatus, readonly known: string }> } };

export type PortalsQueryVariables = Exact<{ [key: string]: never; }>;


export type PortalsQuery = { readonly portals: ReadonlyArray<{ readonly username: string, readonly displayName: string, readonly scopes: ReadonlyArray<string>, readonly unitNos: ReadonlyArray<string>, readonly endUsersOnly: boolean, readonly keyFingerprint: string | null, readonly disabled: boolean }> };

export type RemoveEndUserKeyMutationVariables = Exact<{
  portal: string;
}>;


export type RemoveEndUserKeyMutation = { readonly removeEndUserKey: { readonly username: string, readonly keyFingerprint: string | null } };

export type SetEndUserKeyMutationVariables = Exact<{
  portal: string;
  publicKey: string;
}>;


export type SetEndUserKeyMutation = { readonly setEndUserKey: { readonly portal: string, readonly fingerprint: string } };

export type PayrollDifferencesQueryVariables = Exact<{
  unitNo: string;
  uploadId: string;
  kind: DifferenceKind;
  options?: ListOptions | null | undefined;
}>;


export type PayrollDifferencesQuery = { readonly reconciliation: { readonly unitNo: string, readonly uploadId: string, readonly differences: { readonly totalItems: number, readonly items: ReadonlyArray<{ readonly kind: DifferenceKind, readonly idNo: string, readonly rows: ReadonlyArray<number>, readonly payrollName: string | null, readonly payrollWage: string | null, readonly recordName: string | null, readonly declaredWage: string | null, readonly batchKind: BatchKind | null, readonly advice: string }> } } };

export type PayrollFaultsQueryVariables = Exact<{
  unitNo: string;
  uploadId: string;
  options?: ListOptions | null | undefined;
}>;


export type PayrollFaultsQuery = { readonly reconciliation: { readonly unitNo: string, readonly uploadId: string, readonly faults: { readonly totalItems: number, readonly items: ReadonlyArray<{ readonly row: number, readonly column: string | null, readonly heading: string | null, readonly code: string, readonly message: string, readonly remedy: string }> } } };

export type PrepareBatchMutationVariables = Exact<{
  unitNo: string;
  uploadId: string;
  kind: BatchKind;
}>;


export type PrepareBatchMutation = { readonly prepareBatch: { readonly uploadId: string, readonly kind: BatchKind, readonly rows: number } };

export type ReconciliationQueryVariables = Exact<{
  unitNo: string;
  uploadId: string;
}>;


export type ReconciliationQuery = { readonly reconciliation: { readonly unitNo: string, readonly uploadId: string, readonly fileName: string, readonly rows: number, readonly persons: number, readonly members: number, readonly faultyRows: number, readonly skippedRows: ReadonlyArray<number>, readonly correctedList: string, readonly columns: ReadonlyArray<{ readonly column: string, readonly heading: string, readonly letters: string }>, readonly counts: ReadonlyArray<{ readonly kind: DifferenceKind, readonly total: number, readonly mendable: number }>, readonly batches: ReadonlyArray<{ readonly kind: BatchKind, readonly rows: number, readonly download: string, readonly obstacles: ReadonlyArray<{ readonly code: string, readonly message: string, readonly remedy: string }> }> } };

export type ReachingRangeQueryVariables = Exact<{ [key: string]: never; }>;


export type ReachingRangeQuery = { readonly declarationPeriod: { readonly today: string } };

export type ReachingRetirementQueryVariables = Exact<{
  unitNo: string;
  from: string;
  to: string;
  options?: ListOptions | null | undefined;
}>;


export type ReachingRetirementQuery = { readonly reachingRetirement: { readonly totalItems: number, readonly items: ReadonlyArray<{ readonly enrolmentId: string, readonly name: string, readonly idNo: string | null, readonly maskedIdNo: string, readonly sex: Sex, readonly birthDate: string | null, readonly personType: PersonType, readonly originalRetirementAge: number | null, readonly retirementDate: string | null }> } };

export type RetireesQueryVariables = Exact<{
  unitNo: string;
  filter?: RetireeFilter | null | undefined;
  options?: ListOptions | null | undefined;
}>;


export type RetireesQuery = { readonly retirees: { readonly totalItems: number, readonly items: ReadonlyArray<{ readonly personNo: string, readonly name: string, readonly idNo: string | null, readonly maskedIdNo: string, readonly personType: PersonType, readonly retirementMonth: string | null, readonly workStartDate: string | null, readonly phone: string | null, readonly residence: string | null, readonly livingStatus: LivingStatus }> } };

export type RosterQueryVariables = Exact<{
  unitNo: string;
  filter?: RosterFilter | null | undefined;
  options?: ListOptions | null | undefined;
}>;


export type RosterQuery = { readonly roster: { readonly totalItems: number, readonly items: ReadonlyArray<{ readonly enrolmentId: string, readonly personNo: string, readonly name: string, readonly idNo: string | null, readonly maskedIdNo: string, readonly sex: Sex, readonly age: number, readonly personType: PersonType, readonly startMonth: string, readonly endMonth: string | null, readonly insuranceTypes: ReadonlyArray<InsuranceType>, readonly declaredWage: string, readonly contributionBase: string }> } };

export type SettleMutationVariables = Exact<{
  feeMonth: string;
  unitNo?: string | null | undefined;
}>;


export type SettleMutation = { readonly settle: { readonly feeMonth: string, readonly units: number, readonly persons: number, readonly amount: string, readonly alreadySettled: number, readonly bills: ReadonlyArray<{ readonly unitNo: string, readonly feeMonth: string, readonly unitName: string, readonly noticeNo: string, readonly persons: number, readonly amount: string }> } };

export type SettlementMonthQueryVariables = Exact<{ [key: string]: never; }>;


export type SettlementMonthQuery = { readonly declarationPeriod: { readonly feeMonth: string, readonly isOpen: boolean } };

export type SettlementOverviewQueryVariables = Exact<{
  feeMonth: string;
}>;


export type SettlementOverviewQuery = { readonly settlementOverview: { readonly feeMonth: string, readonly units: number, readonly settledUnits: number, readonly persons: number, readonly amount: string, readonly maySettle: boolean, readonly refusal: { readonly code: string, readonly message: string, readonly remedy: string } | null } };

export type SignInMutationVariables = Exact<{
  username: string;
  password: string;
}>;


export type SignInMutation = { readonly signIn: { readonly viewer: { readonly username: string, readonly displayName: string, readonly roles: ReadonlyArray<Role>, readonly demo: boolean, readonly units: ReadonlyArray<{ readonly unitNo: string, readonly name: string, readonly unitType: UnitType }> } } };

export type StatementQueryVariables = Exact<{
  unitNo: string;
  feeMonth: string;
  insuranceType?: InsuranceType | null | undefined;
}>;


export type StatementQuery = { readonly contributionStatement: { readonly settled: boolean, readonly lines: ReadonlyArray<{ readonly insuranceType: InsuranceType }>, readonly form: { readonly by: string, readonly on: string, readonly code: string, readonly content: { readonly title: string, readonly across: boolean, readonly boxed: boolean, readonly tableTitle: string | null, readonly notes: ReadonlyArray<string>, readonly seal: string, readonly head: ReadonlyArray<{ readonly label: string, readonly value: string, readonly wide: boolean }>, readonly columns: ReadonlyArray<{ readonly label: string, readonly number: boolean, readonly opens: boolean }>, readonly rows: ReadonlyArray<{ readonly key: string, readonly name: string, readonly cells: ReadonlyArray<string> }>, readonly totals: { readonly key: string, readonly cells: ReadonlyArray<string> } | null, readonly sums: ReadonlyArray<{ readonly label: string, readonly value: string }>, readonly foot: ReadonlyArray<{ readonly label: string, readonly value: string }> } } } };

export type PreviewStopQueryVariables = Exact<{
  input: StopInput;
}>;


export type PreviewStopQuery = { readonly told: { readonly outcome: OperationOutcome, readonly message: string, readonly details: ReadonlyArray<string>, readonly feeMonth: string, readonly remainingBackPay: ReadonlyArray<string>, readonly personal: string, readonly employer: string, readonly amount: string, readonly base: { readonly from: string, readonly declaredWage: string, readonly base: string, readonly heldTo: BaseLimit | null, readonly limits: { readonly id: string, readonly name: string, readonly value: string, readonly status: PolicyStatus, readonly source: string, readonly sourceNote: string | null } } | null, readonly regularBefore: ReadonlyArray<{ readonly insuranceType: InsuranceType, readonly base: string, readonly personal: string, readonly employer: string }>, readonly regularAfter: ReadonlyArray<{ readonly insuranceType: InsuranceType, readonly base: string, readonly personal: string, readonly employer: string }>, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly remedy: string, readonly field: string | null }> } };

export type StopMutationVariables = Exact<{
  input: StopInput;
}>;


export type StopMutation = { readonly done: { readonly outcome: StopOutcome, readonly message: string, readonly details: ReadonlyArray<string>, readonly remainingBackPay: ReadonlyArray<string>, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly remedy: string, readonly field: string | null }>, readonly declaration: { readonly id: string, readonly feeMonth: string, readonly personName: string | null, readonly maskedIdNo: string | null } } };

export type IssueTokenMutationVariables = Exact<{
  input: IssueTokenInput;
}>;


export type IssueTokenMutation = { readonly issueToken: { readonly secret: string, readonly token: { readonly id: string, readonly name: string, readonly expiresAt: string } } };

export type RevokeTokenMutationVariables = Exact<{
  id: string;
}>;


export type RevokeTokenMutation = { readonly revokeToken: { readonly id: string, readonly state: AccessTokenState, readonly revokedAt: string | null } };

export type TokensQueryVariables = Exact<{
  options?: ListOptions | null | undefined;
}>;


export type TokensQuery = { readonly tokens: { readonly totalItems: number, readonly items: ReadonlyArray<{ readonly id: string, readonly name: string, readonly holder: string, readonly isOwn: boolean, readonly state: AccessTokenState, readonly createdAt: string, readonly lastUsedAt: string | null, readonly expiresAt: string, readonly revokedAt: string | null }> } };

export type TrendQueryVariables = Exact<{
  unitNo: string;
}>;


export type TrendQuery = { readonly bills: { readonly items: ReadonlyArray<{ readonly unitNo: string, readonly feeMonth: string, readonly persons: number, readonly amount: string }> }, readonly declarationPeriod: { readonly feeMonth: string } };

export type UnitFactsQueryVariables = Exact<{
  unitNo: string;
}>;


export type UnitFactsQuery = { readonly unit: { readonly unitNo: string, readonly name: string, readonly unitTypeName: string, readonly industryName: string | null, readonly creditCode: string, readonly area: string, readonly address: string | null, readonly phone: string | null, readonly legalRepresentative: string | null, readonly legalRepresentativePhone: string | null, readonly bankName: string | null, readonly bankAccountName: string | null, readonly bankAccount: string | null, readonly registeredOn: string | null, readonly headcount: number, readonly insuranceTypes: ReadonlyArray<{ readonly insuranceType: InsuranceType, readonly name: string, readonly compulsory: boolean }> } | null };

export type UnitParticularsQueryVariables = Exact<{
  unitNo: string;
}>;


export type UnitParticularsQuery = { readonly unit: { readonly unitNo: string, readonly creditCode: string, readonly unitTypeName: string, readonly area: string, readonly name: string, readonly address: string | null, readonly phone: string | null, readonly legalRepresentative: string | null, readonly legalRepresentativeIdNo: string | null, readonly legalRepresentativePhone: string | null, readonly bankName: string | null, readonly bankAccountName: string | null, readonly bankAccount: string | null } | null };

export type UpdateUnitMutationVariables = Exact<{
  input: UpdateUnitInput;
}>;


export type UpdateUnitMutation = { readonly done: { readonly outcome: OperationOutcome, readonly message: string, readonly details: ReadonlyArray<string>, readonly declaration: { readonly id: string, readonly feeMonth: string, readonly personName: string | null, readonly maskedIdNo: string | null, readonly before: ReadonlyArray<{ readonly field: string, readonly label: string, readonly value: string | null }>, readonly after: ReadonlyArray<{ readonly field: string, readonly label: string, readonly value: string | null }> }, readonly base: { readonly from: string, readonly declaredWage: string, readonly base: string, readonly heldTo: BaseLimit | null, readonly limits: { readonly id: string, readonly name: string, readonly value: string, readonly status: PolicyStatus, readonly source: string, readonly sourceNote: string | null } } | null, readonly charges: ReadonlyArray<{ readonly id: string, readonly coveredMonth: string, readonly insuranceType: InsuranceType, readonly base: string, readonly personal: string, readonly employer: string, readonly amount: string }>, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly remedy: string, readonly field: string | null }> } };

export type VerifyDocumentQueryVariables = Exact<{
  code: string;
}>;


export type VerifyDocumentQuery = { readonly verifyDocument: { readonly code: string, readonly title: string, readonly unitName: string, readonly printedOn: string, readonly stillTrue: boolean, readonly changes: ReadonlyArray<{ readonly place: string, readonly was: string | null, readonly is: string | null }>, readonly form: { readonly title: string, readonly across: boolean, readonly boxed: boolean, readonly tableTitle: string | null, readonly notes: ReadonlyArray<string>, readonly seal: string, readonly head: ReadonlyArray<{ readonly label: string, readonly value: string, readonly wide: boolean }>, readonly columns: ReadonlyArray<{ readonly label: string, readonly number: boolean, readonly opens: boolean }>, readonly rows: ReadonlyArray<{ readonly key: string, readonly name: string, readonly cells: ReadonlyArray<string> }>, readonly totals: { readonly key: string, readonly cells: ReadonlyArray<string> } | null, readonly sums: ReadonlyArray<{ readonly label: string, readonly value: string }>, readonly foot: ReadonlyArray<{ readonly label: string, readonly value: string }> } } | null };

export type AdjustWageMutationVariables = Exact<{
  input: AdjustWageInput;
}>;


export type AdjustWageMutation = { readonly done: { readonly outcome: OperationOutcome, readonly message: string, readonly details: ReadonlyArray<string>, readonly base: { readonly from: string, readonly declaredWage: string, readonly base: string, readonly heldTo: BaseLimit | null, readonly limits: { readonly id: string, readonly name: string, readonly value: string, readonly status: PolicyStatus, readonly source: string, readonly sourceNote: string | null } } | null, readonly charges: ReadonlyArray<{ readonly id: string, readonly coveredMonth: string, readonly insuranceType: InsuranceType, readonly base: string, readonly personal: string, readonly employer: string, readonly amount: string }>, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly remedy: string, readonly field: string | null }>, readonly declaration: { readonly id: string, readonly feeMonth: string, readonly personName: string | null, readonly maskedIdNo: string | null } } };

export type PreviewAdjustWageQueryVariables = Exact<{
  input: AdjustWageInput;
}>;


export type PreviewAdjustWageQuery = { readonly told: { readonly outcome: OperationOutcome, readonly message: string, readonly details: ReadonlyArray<string>, readonly feeMonth: string, readonly remainingBackPay: ReadonlyArray<string>, readonly personal: string, readonly employer: string, readonly amount: string, readonly base: { readonly from: string, readonly declaredWage: string, readonly base: string, readonly heldTo: BaseLimit | null, readonly limits: { readonly id: string, readonly name: string, readonly value: string, readonly status: PolicyStatus, readonly source: string, readonly sourceNote: string | null } } | null, readonly regularBefore: ReadonlyArray<{ readonly insuranceType: InsuranceType, readonly base: string, readonly personal: string, readonly employer: string }>, readonly regularAfter: ReadonlyArray<{ readonly insuranceType: InsuranceType, readonly base: string, readonly personal: string, readonly employer: string }>, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly remedy: string, readonly field: string | null }> } };

export type EndWebhookOverlapMutationVariables = Exact<{
  id: string;
}>;


export type EndWebhookOverlapMutation = { readonly endWebhookOverlap: { readonly id: string, readonly formerSecretsUntil: string | null } };

export type RedeliverWebhookMutationVariables = Exact<{
  deliveryId: string;
}>;


export type RedeliverWebhookMutation = { readonly redeliverWebhook: { readonly id: string, readonly state: WebhookDeliveryState, readonly attempts: number, readonly nextAttemptAt: string | null } };

export type RotateWebhookSecretMutationVariables = Exact<{
  id: string;
}>;


export type RotateWebhookSecretMutation = { readonly rotateWebhookSecret: { readonly secret: string, readonly webhook: { readonly id: string, readonly url: string, readonly formerSecretsUntil: string | null } } };

export type WebhookDeliveriesQueryVariables = Exact<{
  state?: WebhookDeliveryState | null | undefined;
  options?: ListOptions | null | undefined;
}>;


export type WebhookDeliveriesQuery = { readonly webhookDeliveries: { readonly totalItems: number, readonly items: ReadonlyArray<{ readonly id: string, readonly webhookId: string, readonly eventId: string, readonly type: EventType, readonly state: WebhookDeliveryState, readonly attempts: number, readonly nextAttemptAt: string | null, readonly lastAttemptAt: string | null, readonly lastStatus: number | null, readonly lastFault: string | null }> } };

export type WebhooksQueryVariables = Exact<{ [key: string]: never; }>;


export type WebhooksQuery = { readonly webhooks: ReadonlyArray<{ readonly id: string, readonly url: string, readonly types: ReadonlyArray<EventType>, readonly cursor: string, readonly registeredBy: string, readonly registeredAt: string, readonly formerSecretsUntil: string | null }> };

export const WorkingRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkingRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceNote"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<WorkingRowFragment, unknown>;
export const ShareFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Share"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AmountWorking"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"fixed"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"row"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkingRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkingRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceNote"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<ShareFragment, unknown>;
export const FormContentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FormContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"across"}},{"kind":"Field","name":{"kind":"Name","value":"boxed"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"wide"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tableTitle"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"opens"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sums"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"seal"}}]}}]} as unknown as DocumentNode<FormContentFragment, unknown>;
export const OperationBaseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationBase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResultingBase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"declaredWage"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"heldTo"}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceNote"}}]}}]}}]} as unknown as DocumentNode<OperationBaseFragment, unknown>;
export const OperationDoneFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationBase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"charges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"coveredMonth"}},{"kind":"Field","name":{"kind":"Name","value":"insuranceType"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declaration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"feeMonth"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIdNo"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationBase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResultingBase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"declaredWage"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"heldTo"}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceNote"}}]}}]}}]} as unknown as DocumentNode<OperationDoneFragment, unknown>;
export const OperationToldFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationTold"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"feeMonth"}},{"kind":"Field","name":{"kind":"Name","value":"remainingBackPay"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationBase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regularBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insuranceType"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regularAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insuranceType"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationBase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResultingBase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"declaredWage"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"heldTo"}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceNote"}}]}}]}}]} as unknown as DocumentNode<OperationToldFragment, unknown>;
export const FileFaultsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FileFaults"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BatchFaultList"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}}]}}]}}]} as unknown as DocumentNode<FileFaultsFragment, unknown>;
export const BillPaymentsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BillPayments"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bill"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"lateFeeDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"through"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"row"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}}]} as unknown as DocumentNode<BillPaymentsFragment, unknown>;
export const ChargeWorkingDocument = {"__meta__":{"hash":"sha256:e034419a244360eca66beb3d998b1a959c8e80175d6ce7196065af90ef93411e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChargeWorking"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ChargeFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"charges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitNo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"options"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"take"},"value":{"kind":"IntValue","value":"12"}},{"kind":"ObjectField","name":{"kind":"Name","value":"sort"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"StringValue","value":"coveredMonth","block":false}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIdNo"}},{"kind":"Field","name":{"kind":"Name","value":"coveredMonth"}},{"kind":"Field","name":{"kind":"Name","value":"insuranceType"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declaredWage"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"heldTo"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"ceiling"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkingRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"personal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declaration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kindName"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkingRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceNote"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Share"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AmountWorking"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"fixed"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"row"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkingRow"}}]}}]}}]} as unknown as DocumentNode<ChargeWorkingQuery, ChargeWorkingQueryVariables>;
export const ChargesOfLineDocument = {"__meta__":{"hash":"sha256:32be34a57bb219a18fae44b58026d0c3c1409e605686ee48a01ede254a61fed2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChargesOfLine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ChargeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"options"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ListOptions"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"charges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitNo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"options"},"value":{"kind":"Variable","name":{"kind":"Name","value":"options"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"persons"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personNo"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIdNo"}},{"kind":"Field","name":{"kind":"Name","value":"coveredMonth"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]} as unknown as DocumentNode<ChargesOfLineQuery, ChargesOfLineQueryVariables>;
export const DemoClockDocument = {"__meta__":{"hash":"sha256:1a2b6875b35e52d32408392969f3865637f0a612498611b234824189d8cf5af8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DemoClock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declarationPeriod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"demo"}}]}}]}}]} as unknown as DocumentNode<DemoClockQuery, DemoClockQueryVariables>;
export const FeeMonthsDocument = {"__meta__":{"hash":"sha256:34471e25ae039c7a28245f8da97824eb23cb6c2969211d437fb4ea28af129aba"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FeeMonths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bills"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitNo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}}},{"kind":"Argument","name":{"kind":"Name","value":"options"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"take"},"value":{"kind":"IntValue","value":"120"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitNo"}},{"kind":"Field","name":{"kind":"Name","value":"feeMonth"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"declarationPeriod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feeMonth"}}]}}]}}]} as unknown as DocumentNode<FeeMonthsQuery, FeeMonthsQueryVariables>;
export const DeleteJobDocument = {"__meta__":{"hash":"sha256:7a6a35bf763dfc07f5d79d25b4e58a18ddaaeac192e1bba02c8fdda28a6552d7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<DeleteJobMutation, DeleteJobMutationVariables>;
export const JobsDocument = {"__meta__":{"hash":"sha256:af4aaf62064395b6ab8cd4b3fbcea74d4fa78c5264eacfe89f227d3b8adafc1c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Jobs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JobKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"options"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ListOptions"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jobs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitNo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"options"},"value":{"kind":"Variable","name":{"kind":"Name","value":"options"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindName"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startMonth"}},{"kind":"Field","name":{"kind":"Name","value":"insuranceTypes"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"processed"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"hasErrors"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"keptUntil"}},{"kind":"Field","name":{"kind":"Name","value":"download"}}]}}]}}]}}]} as unknown as DocumentNode<JobsQuery, JobsQueryVariables>;
export const MemberChoicesDocument = {"__meta__":{"hash":"sha256:cdbd2b309f6298f4a30363666176ce4b242e7abbc212f8c0da6a8bc0eb12f47d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MemberChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RosterState"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roster"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitNo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"options"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"take"},"value":{"kind":"IntValue","value":"12"}},{"kind":"ObjectField","name":{"kind":"Name","value":"sort"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"StringValue","value":"name","block":false}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrolmentId"}},{"kind":"Field","name":{"kind":"Name","value":"personNo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"idNo"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIdNo"}},{"kind":"Field","name":{"kind":"Name","value":"personType"}},{"kind":"Field","name":{"kind":"Name","value":"startMonth"}},{"kind":"Field","name":{"kind":"Name","value":"endMonth"}},{"kind":"Field","name":{"kind":"Name","value":"insuranceTypes"}},{"kind":"Field","name":{"kind":"Name","value":"declaredWage"}}]}}]}}]}}]} as unknown as DocumentNode<MemberChoicesQuery, MemberChoicesQueryVariables>;
export const OperationSettingDocument = {"__meta__":{"hash":"sha256:855b15ff72d2b07a822ad88258a4d77cb06a2a236492f15a78a2c4d460071ad4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OperationSetting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declarationPeriod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"feeMonth"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"reopens"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitNo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitNo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitType"}},{"kind":"Field","name":{"kind":"Name","value":"area"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"annualDeclaration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feeMonth"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"opens"}},{"kind":"Field","name":{"kind":"Name","value":"closes"}},{"kind":"Field","name":{"kind":"Name","value":"resumes"}},{"kind":"Field","name":{"kind":"Name","value":"row"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<OperationSettingQuery, OperationSettingQueryVariables>;
export const SetDemoClockDocument = {"__meta__":{"hash":"sha256:378e9ce827c7649d5edd1172ee543d90a0589fede8b7866dd77666ca05044fa9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetDemoClock"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"now"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setDemoClock"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"now"},"value":{"kind":"Variable","name":{"kind":"Name","value":"now"}}}]}]}}]} as unknown as DocumentNode<SetDemoClockMutation, SetDemoClockMutationVariables>;
export const SignOutDocument = {"__meta__":{"hash":"sha256:39300be1f6ff47633a8c264de2a924d5b71367b646d3bf86d82d7c51c6543956"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const UnitChoicesDocument = {"__meta__":{"hash":"sha256:aad758266c9bdaa95b933e39268f1828c1d2bf3e1e3a3136355489869827c592"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"take"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"options"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"take"},"value":{"kind":"Variable","name":{"kind":"Name","value":"take"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitNo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<UnitChoicesQuery, UnitChoicesQueryVariables>;
export const ViewerDocument = {"__meta__":{"hash":"sha256:6fa06449ea20f0d7fe907927811de03532dfe9a9745ef2c88d100c02e3c28d54"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"demo"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitNo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitType"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const BackPayMonthsDocument = {"__meta__":{"hash":"sha256:ea00318947d6c6133dff636c3e4c8de0473159a8865dff217881b293756d78e1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BackPayMonths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idNo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"backPayMonths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitNo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}}},{"kind":"Argument","name":{"kind":"Name","value":"idNo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idNo"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feeMonth"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coveredMonth"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"chargedIn"}},{"kind":"Field","name":{"kind":"Name","value":"deletable"}},{"kind":"Field","name":{"kind":"Name","value":"deletionRefusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"charges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insuranceType"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BackPayMonthsQuery, BackPayMonthsQueryVariables>;
export const AssessBackPayDocument = {"__meta__":{"hash":"sha256:f87e6e4f8be568d43fe9b19e0c3ccb8fd36056fb6e819bedce17f44e52d20ef1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssessBackPay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BackPayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"assessBackPay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationDone"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insuranceType"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationBase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResultingBase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"declaredWage"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"heldTo"}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceNote"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationBase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"charges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"coveredMonth"}},{"kind":"Field","name":{"kind":"Name","value":"insuranceType"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declaration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"feeMonth"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIdNo"}}]}}]}}]} as unknown as DocumentNode<AssessBackPayMutation, AssessBackPayMutationVariables>;
export const DeleteBackPayDocument = {"__meta__":{"hash":"sha256:fb6337a4600100d6257629278a66ac9c241caaa2c8b522d449b7b7be985fb1a0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteBackPay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BackPayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"deleteBackPay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationDone"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insuranceType"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationBase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResultingBase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"declaredWage"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"heldTo"}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceNote"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationBase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"charges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"coveredMonth"}},{"kind":"Field","name":{"kind":"Name","value":"insuranceType"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declaration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"feeMonth"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIdNo"}}]}}]}}]} as unknown as DocumentNode<DeleteBackPayMutation, DeleteBackPayMutationVariables>;
export const PreviewBackPayDocument = {"__meta__":{"hash":"sha256:451fe576a1307dcc18c1bd02bc179c9ec7770414766ceb1018fa8ef1c50f323e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewBackPay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BackPayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"told"},"name":{"kind":"Name","value":"previewBackPay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationTold"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationBase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResultingBase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"declaredWage"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"heldTo"}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceNote"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationTold"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"feeMonth"}},{"kind":"Field","name":{"kind":"Name","value":"remainingBackPay"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationBase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regularBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insuranceType"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regularAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insuranceType"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]} as unknown as DocumentNode<PreviewBackPayQuery, PreviewBackPayQueryVariables>;
export const PreviewBackPayDeletionDocument = {"__meta__":{"hash":"sha256:012098aa8c5bd0145254953af3f74dc6cf6c2680f135322cc68cad6f4a752c68"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewBackPayDeletion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BackPayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"told"},"name":{"kind":"Name","value":"previewBackPayDeletion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationTold"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationBase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResultingBase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"declaredWage"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"heldTo"}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceNote"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationTold"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"feeMonth"}},{"kind":"Field","name":{"kind":"Name","value":"remainingBackPay"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationBase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regularBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insuranceType"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regularAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insuranceType"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]} as unknown as DocumentNode<PreviewBackPayDeletionQuery, PreviewBackPayDeletionQueryVariables>;
export const BatchQuoteDocument = {"__meta__":{"hash":"sha256:a83b9d9d95750e98cf534e61f88bc75219a92865ffdf17946971ae6fdd1856f4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BatchQuote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"batchQuote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"unitNo"}},{"kind":"Field","name":{"kind":"Name","value":"uploadId"}},{"kind":"Field","name":{"kind":"Name","value":"startMonth"}},{"kind":"Field","name":{"kind":"Name","value":"insuranceTypes"}},{"kind":"Field","name":{"kind":"Name","value":"changeDate"}},{"kind":"Field","name":{"kind":"Name","value":"judgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"keptUntil"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"faulty"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coveredMonth"}},{"kind":"Field","name":{"kind":"Name","value":"insuranceType"}},{"kind":"Field","name":{"kind":"Name","value":"persons"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]} as unknown as DocumentNode<BatchQuoteQuery, BatchQuoteQueryVariables>;
export const BatchSettingDocument = {"__meta__":{"hash":"sha256:73e5eb10612b8766adc2d0e37f844fa28d0b1df1a791b15e33f68f1fa97a8f7a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BatchSetting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declarationPeriod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"feeMonth"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"reopens"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitNo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitNo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitType"}},{"kind":"Field","name":{"kind":"Name","value":"area"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyId"}}]}}]}}]} as unknown as DocumentNode<BatchSettingQuery, BatchSettingQueryVariables>;
export const CheckBatchDocument = {"__meta__":{"hash":"sha256:e6fe79cb0af27a64903c3f731877695f20f07f0dc66807f61ba459be1df17c43"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckBatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BatchKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"uploadId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"terms"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BatchTerms"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkBatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"uploadId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"uploadId"}}},{"kind":"Argument","name":{"kind":"Name","value":"terms"},"value":{"kind":"Variable","name":{"kind":"Name","value":"terms"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<CheckBatchMutation, CheckBatchMutationVariables>;
export const JobRowsDocument = {"__meta__":{"hash":"sha256:9f3db2bff6fd86350f2971202c9eec897550000d2cb6de291614f84bbf1b34e7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"JobRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BatchRowState"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"options"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ListOptions"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"options"},"value":{"kind":"Variable","name":{"kind":"Name","value":"options"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIdNo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"charged"}},{"kind":"Field","name":{"kind":"Name","value":"declarationId"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<JobRowsQuery, JobRowsQueryVariables>;
export const JobDocument = {"__meta__":{"hash":"sha256:610881839ef3ca8afdfa2d22c1d87b7549b56b111c7f8ba3f2735dcd5ce2ce92"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Job"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindName"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitNo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"}},{"kind":"Field","name":{"kind":"Name","value":"startMonth"}},{"kind":"Field","name":{"kind":"Name","value":"insuranceTypes"}},{"kind":"Field","name":{"kind":"Name","value":"changeDate"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"processed"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"keptUntil"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"download"}}]}}]}}]} as unknown as DocumentNode<JobQuery, JobQueryVariables>;
export const QuotedFaultsDocument = {"__meta__":{"hash":"sha256:f525b0c79aed41e7cc1a3c93138f735311ac0bc7f77f5fbde30d4bd29ba3474f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuotedFaults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"options"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ListOptions"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"batchQuote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"options"},"value":{"kind":"Variable","name":{"kind":"Name","value":"options"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FileFaults"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FileFaults"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BatchFaultList"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}}]}}]}}]} as unknown as DocumentNode<QuotedFaultsQuery, QuotedFaultsQueryVariables>;
export const QuotedPersonsDocument = {"__meta__":{"hash":"sha256:a69d4b8fd86ef180771d8ac2262b47c6e59065d9b26fa42dea166262b6f1c870"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuotedPersons"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ok"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"options"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ListOptions"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"batchQuote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"persons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ok"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ok"}}},{"kind":"Argument","name":{"kind":"Name","value":"options"},"value":{"kind":"Variable","name":{"kind":"Name","value":"options"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIdNo"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"charges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coveredMonth"}},{"kind":"Field","name":{"kind":"Name","value":"insuranceType"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<QuotedPersonsQuery, QuotedPersonsQueryVariables>;
export const SubmitBatchDocument = {"__meta__":{"hash":"sha256:3d0a6d82b6dab7f41cf979be8135fc963e4cb5acfecea25e559ea39fb45bcb48"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitBatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BatchKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"uploadId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"terms"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BatchTerms"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"quoteId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitBatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"uploadId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"uploadId"}}},{"kind":"Argument","name":{"kind":"Name","value":"terms"},"value":{"kind":"Variable","name":{"kind":"Name","value":"terms"}}},{"kind":"Argument","name":{"kind":"Name","value":"quoteId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"quoteId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SubmitBatchMutation, SubmitBatchMutationVariables>;
export const CertificateDocument = {"__meta__":{"hash":"sha256:b5e03d616f33db0a6f7b8aec91631b0dfdbf58877a817a3c06441c1ca4c49696"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Certificate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitCertificate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitNo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitNo"}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormContent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FormContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"across"}},{"kind":"Field","name":{"kind":"Name","value":"boxed"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"wide"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tableTitle"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"opens"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sums"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"seal"}}]}}]} as unknown as DocumentNode<CertificateQuery, CertificateQueryVariables>;
export const ChargeDetailDocument = {"__meta__":{"hash":"sha256:598585884d573d626f6ff3a3366d5c61aa73888e70c4108f06e60d8db39ab748"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChargeDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ChargeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"options"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ListOptions"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"charges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitNo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"options"},"value":{"kind":"Variable","name":{"kind":"Name","value":"options"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"persons"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personNo"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIdNo"}},{"kind":"Field","name":{"kind":"Name","value":"feeMonth"}},{"kind":"Field","name":{"kind":"Name","value":"coveredMonth"}},{"kind":"Field","name":{"kind":"Name","value":"insuranceType"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"declaredWage"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]} as unknown as DocumentNode<ChargeDetailQuery, ChargeDetailQueryVariables>;
export const DeclarationDocument = {"__meta__":{"hash":"sha256:d02b878f92f6333174fef64c80822f76d3242bc864354a93b9cfbaa61ac62ea8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Declaration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declaration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitNo"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"}},{"kind":"Field","name":{"kind":"Name","value":"feeMonth"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewComment"}},{"kind":"Field","name":{"kind":"Name","value":"reverses"}},{"kind":"Field","name":{"kind":"Name","value":"personNo"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"idNo"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIdNo"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}}]}}]}}]}}]} as unknown as DocumentNode<DeclarationQuery, DeclarationQueryVariables>;
export const DeclarationsDocument = {"__meta__":{"hash":"sha256:a6837995daceb46eba798e369a62effb12c8f5a0253ba83a45d82149aff29ef5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Declarations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"options"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ListOptions"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declarations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"options"},"value":{"kind":"Variable","name":{"kind":"Name","value":"options"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kindName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"}},{"kind":"Field","name":{"kind":"Name","value":"feeMonth"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIdNo"}}]}}]}}]}}]} as unknown as DocumentNode<DeclarationsQuery, DeclarationsQueryVariables>;
export const MovementDocument = {"__meta__":{"hash":"sha256:d7a5ec5ced9a93055274726c366088b3ff004c772de0f1baf93502f882705d9f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Movement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"feeMonth"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Month"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"movement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitNo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}}},{"kind":"Argument","name":{"kind":"Name","value":"feeMonth"},"value":{"kind":"Variable","name":{"kind":"Name","value":"feeMonth"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feeMonth"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"joined"}},{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]} as unknown as DocumentNode<MovementQuery, MovementQueryVariables>;
export const DeclarationReversalDocument = {"__meta__":{"hash":"sha256:af8f756e7ac9eac4b679b9c8212cec06d367e781f100108cf816ac73348b217a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeclarationReversal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declaration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reversal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declarationId"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"feeMonth"}},{"kind":"Field","name":{"kind":"Name","value":"nextBillBefore"}},{"kind":"Field","name":{"kind":"Name","value":"nextBillAfter"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindName"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"removed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coveredMonth"}},{"kind":"Field","name":{"kind":"Name","value":"insuranceType"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"added"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coveredMonth"}},{"kind":"Field","name":{"kind":"Name","value":"insuranceType"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeclarationReversalQuery, DeclarationReversalQueryVariables>;
export const ReverseDocument = {"__meta__":{"hash":"sha256:90c9c9fa16110bc9c3ec052e9034e055b69136385738928d26b7d1b255dc18b9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Reverse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"declarationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reverse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"declarationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"declarationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"declarations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kindName"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}}]}}]}}]}}]} as unknown as DocumentNode<ReverseMutation, ReverseMutationVariables>;
export const ReviewDocument = {"__meta__":{"hash":"sha256:bf47ee9f306acb12f0fc906880e9bb93e23733a9c945a35cbec7261d234e2d89"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Review"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"declarationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"approve"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"comment"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"review"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"declarationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"declarationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"approve"},"value":{"kind":"Variable","name":{"kind":"Name","value":"approve"}}},{"kind":"Argument","name":{"kind":"Name","value":"comment"},"value":{"kind":"Variable","name":{"kind":"Name","value":"comment"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ReviewMutation, ReviewMutationVariables>;
export const EnrolFormDocument = {"__meta__":{"hash":"sha256:12f3548da84589563f676d9b5fa18474b4e4b2727c9f86080d83af8444946e37"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnrolForm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declarationPeriod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"feeMonth"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"reopens"}},{"kind":"Field","name":{"kind":"Name","value":"closes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitNo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitNo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitType"}},{"kind":"Field","name":{"kind":"Name","value":"area"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyId"}}]}}]}}]} as unknown as DocumentNode<EnrolFormQuery, EnrolFormQueryVariables>;
export const EnrolDocument = {"__meta__":{"hash":"sha256:83d113c256b3e7da538e8a371b3407496888cb27abed23a17fda572cf8ec4cc7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Enrol"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnrolInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrol"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"notAssessed"}},{"kind":"Field","name":{"kind":"Name","value":"alreadyCharged"}},{"kind":"Field","name":{"kind":"Name","value":"enrolment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startMonth"}},{"kind":"Field","name":{"kind":"Name","value":"personType"}},{"kind":"Field","name":{"kind":"Name","value":"contributionBase"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personNo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIdNo"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"backPay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"coveredMonth"}},{"kind":"Field","name":{"kind":"Name","value":"insuranceType"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declaration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"feeMonth"}}]}}]}}]}}]} as unknown as DocumentNode<EnrolMutation, EnrolMutationVariables>;
export const EnrolmentEligibilityDocument = {"__meta__":{"hash":"sha256:20096eff34a24506ade8392cfea65e4b62061b9c1aae33a4429b03e6ed6d88cd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnrolmentEligibility"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idNo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrolmentEligibility"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitNo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}}},{"kind":"Argument","name":{"kind":"Name","value":"idNo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idNo"}}},{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"earliestDate"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<EnrolmentEligibilityQuery, EnrolmentEligibilityQueryVariables>;
export const PreviewEnrolmentDocument = {"__meta__":{"hash":"sha256:c306f5c24decf9d883463c9a59e2aeceb2cab78e87238ef98215cc03918de29a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewEnrolment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnrolInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewEnrolment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"alreadyCharged"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<PreviewEnrolmentQuery, PreviewEnrolmentQueryVariables>;
export const RequestExportDocument = {"__meta__":{"hash":"sha256:7dcf4959ef5c8447fd5e4ba27fe0cd2d4415f00667343237ab18d5cca54bdfa9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<RequestExportMutation, RequestExportMutationVariables>;
export const ForecastDocument = {"__meta__":{"hash":"sha256:6a7809ffad61705d00fe1a9904e9f536d818c8e33019b052bc0a00326633507a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Forecast"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"billForecast"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitNo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitNo"}},{"kind":"Field","name":{"kind":"Name","value":"feeMonth"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"persons"}},{"kind":"Field","name":{"kind":"Name","value":"totalBase"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"previous"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitNo"}},{"kind":"Field","name":{"kind":"Name","value":"feeMonth"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"persons"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insuranceType"}},{"kind":"Field","name":{"kind":"Name","value":"insuranceTypeName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindName"}},{"kind":"Field","name":{"kind":"Name","value":"persons"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"persons"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]} as unknown as DocumentNode<ForecastQuery, ForecastQueryVariables>;
export const ForecastChangeDocument = {"__meta__":{"hash":"sha256:f22edd4babcde9dcc832efba095b12dd2dad43fd3d845323a4380b37d73b0c01"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ForecastChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BillChangeKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"options"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ListOptions"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"billForecast"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitNo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitNo"}},{"kind":"Field","name":{"kind":"Name","value":"feeMonth"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"persons"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"options"},"value":{"kind":"Variable","name":{"kind":"Name","value":"options"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personNo"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIdNo"}},{"kind":"Field","name":{"kind":"Name","value":"idNo"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ForecastChangeQuery, ForecastChangeQueryVariables>;
export const HomeDocument = {"__meta__":{"hash":"sha256:23c2fcf83ab01ba66fd1dca0037ddd27a7e2a39df956fb479729b60cfcda84ac"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Home"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declarationPeriod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feeMonth"}},{"kind":"Field","name":{"kind":"Name","value":"opens"}},{"kind":"Field","name":{"kind":"Name","value":"closes"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"settlementFrom"}},{"kind":"Field","name":{"kind":"Name","value":"settlementThrough"}},{"kind":"Field","name":{"kind":"Name","value":"reopens"}},{"kind":"Field","name":{"kind":"Name","value":"noticeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitNo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitNo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitTypeName"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"headcount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bills"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitNo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}}},{"kind":"Argument","name":{"kind":"Name","value":"options"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"take"},"value":{"kind":"IntValue","value":"1"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitNo"}},{"kind":"Field","name":{"kind":"Name","value":"feeMonth"}},{"kind":"Field","name":{"kind":"Name","value":"noticeNo"}},{"kind":"Field","name":{"kind":"Name","value":"persons"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"amountInCapitals"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"declarations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"unitNo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"options"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"take"},"value":{"kind":"IntValue","value":"5"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kindName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}}]}}]}}]}}]} as unknown as DocumentNode<HomeQuery, HomeQueryVariables>;
export const MemberFactsDocument = {"__meta__":{"hash":"sha256:2bd0df2fc066cc3fa7f310d18ae56fbec78426271fddb8be08cd09eb1d53c3a5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MemberFacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idNo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitNo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}}},{"kind":"Argument","name":{"kind":"Name","value":"idNo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idNo"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrolmentId"}},{"kind":"Field","name":{"kind":"Name","value":"personNo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIdNo"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"age"}},{"kind":"Field","name":{"kind":"Name","value":"personType"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"residence"}},{"kind":"Field","name":{"kind":"Name","value":"workStartDate"}},{"kind":"Field","name":{"kind":"Name","value":"livingStatus"}},{"kind":"Field","name":{"kind":"Name","value":"retirementDate"}},{"kind":"Field","name":{"kind":"Name","value":"retirementMonth"}},{"kind":"Field","name":{"kind":"Name","value":"startMonth"}},{"kind":"Field","name":{"kind":"Name","value":"endMonth"}},{"kind":"Field","name":{"kind":"Name","value":"insuranceTypes"}},{"kind":"Field","name":{"kind":"Name","value":"declaredWage"}},{"kind":"Field","name":{"kind":"Name","value":"contributionBase"}}]}}]}}]} as unknown as DocumentNode<MemberFactsQuery, MemberFactsQueryVariables>;
export const MemberSettingDocument = {"__meta__":{"hash":"sha256:a6a76d4c2d1ba5761b48ee4b231d6d262e126bd3b12e352ca216fe09330c0e49"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MemberSetting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declarationPeriod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}}]}}]}}]} as unknown as DocumentNode<MemberSettingQuery, MemberSettingQueryVariables>;
export const DuplicatePersonsDocument = {"__meta__":{"hash":"sha256:bc6c928eeedb310a531ad61365d9c1362b7b6ceea0755262ab27000ef6c6dd3b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DuplicatePersons"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"options"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ListOptions"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"duplicatePersons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"options"},"value":{"kind":"Variable","name":{"kind":"Name","value":"options"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"idNo"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personNo"}},{"kind":"Field","name":{"kind":"Name","value":"idNo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"personType"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"residence"}},{"kind":"Field","name":{"kind":"Name","value":"workStartDate"}},{"kind":"Field","name":{"kind":"Name","value":"originalRetirementAge"}},{"kind":"Field","name":{"kind":"Name","value":"mergedInto"}},{"kind":"Field","name":{"kind":"Name","value":"charges"}},{"kind":"Field","name":{"kind":"Name","value":"charged"}},{"kind":"Field","name":{"kind":"Name","value":"enrolments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitNo"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"startMonth"}},{"kind":"Field","name":{"kind":"Name","value":"endMonth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromMonth"}},{"kind":"Field","name":{"kind":"Name","value":"toMonth"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DuplicatePersonsQuery, DuplicatePersonsQueryVariables>;
export const MergePersonsDocument = {"__meta__":{"hash":"sha256:f40bfef2283d4b2e95337e615149dce5acf44753a16b51a203873aa93ed1e3ad"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergePersons"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"keep"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"merge"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mergePersons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"keep"},"value":{"kind":"Variable","name":{"kind":"Name","value":"keep"}}},{"kind":"Argument","name":{"kind":"Name","value":"merge"},"value":{"kind":"Variable","name":{"kind":"Name","value":"merge"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personNo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<MergePersonsMutation, MergePersonsMutationVariables>;
export const PersonMergesDocument = {"__meta__":{"hash":"sha256:70173cf7177e7a8ad6873cf5df1b8bb9e5882fd4161068414e0042278f09b955"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonMerges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"options"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ListOptions"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personMerges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"options"},"value":{"kind":"Variable","name":{"kind":"Name","value":"options"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"idNo"}},{"kind":"Field","name":{"kind":"Name","value":"keptNo"}},{"kind":"Field","name":{"kind":"Name","value":"keptName"}},{"kind":"Field","name":{"kind":"Name","value":"mergedNo"}},{"kind":"Field","name":{"kind":"Name","value":"mergedName"}},{"kind":"Field","name":{"kind":"Name","value":"mergedBy"}},{"kind":"Field","name":{"kind":"Name","value":"mergedAt"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}}]}}]}}]}}]} as unknown as DocumentNode<PersonMergesQuery, PersonMergesQueryVariables>;
export const BillsDocument = {"__meta__":{"hash":"sha256:795b6d758ca1b9b164df33ed778ff0eed6731d310f762f960b66ea11c7d770a8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Bills"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"options"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ListOptions"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bills"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitNo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}}},{"kind":"Argument","name":{"kind":"Name","value":"options"},"value":{"kind":"Variable","name":{"kind":"Name","value":"options"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitNo"}},{"kind":"Field","name":{"kind":"Name","value":"feeMonth"}},{"kind":"Field","name":{"kind":"Name","value":"noticeNo"}},{"kind":"Field","name":{"kind":"Name","value":"persons"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}}]}}]} as unknown as DocumentNode<BillsQuery, BillsQueryVariables>;
export const NoticeDocument = {"__meta__":{"hash":"sha256:9941f56316625efe46ec965927305a2feba5b1166453a0181879714feae9ecd6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Notice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"feeMonth"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Month"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bill"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitNo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}}},{"kind":"Argument","name":{"kind":"Name","value":"feeMonth"},"value":{"kind":"Variable","name":{"kind":"Name","value":"feeMonth"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitNo"}},{"kind":"Field","name":{"kind":"Name","value":"feeMonth"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormContent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BillPayments"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declarationPeriod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FormContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"across"}},{"kind":"Field","name":{"kind":"Name","value":"boxed"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"wide"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tableTitle"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"opens"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sums"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"seal"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BillPayments"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bill"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"lateFeeDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"through"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"row"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}}]} as unknown as DocumentNode<NoticeQuery, NoticeQueryVariables>;
export const RecordPaymentDocument = {"__meta__":{"hash":"sha256:ea86e15c31ab8b3d802480f46b7d78b8e613206045c55ab8f23d48032edceae8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordPayment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordPayment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitNo"}},{"kind":"Field","name":{"kind":"Name","value":"feeMonth"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BillPayments"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BillPayments"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bill"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"lateFeeDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"through"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"row"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}}]} as unknown as DocumentNode<RecordPaymentMutation, RecordPaymentMutationVariables>;
export const ChangePersonTypeDocument = {"__meta__":{"hash":"sha256:7eeefef9e17933957d42f9084d2f5d03f639dd96b1a7af95fc105553fcf71a53"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePersonType"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePersonTypeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"changePersonType"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationDone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationBase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResultingBase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"declaredWage"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"heldTo"}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceNote"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationBase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"charges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"coveredMonth"}},{"kind":"Field","name":{"kind":"Name","value":"insuranceType"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declaration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"feeMonth"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIdNo"}}]}}]}}]} as unknown as DocumentNode<ChangePersonTypeMutation, ChangePersonTypeMutationVariables>;
export const PreviewPersonTypeChangeDocument = {"__meta__":{"hash":"sha256:33fe04dcca4003ec304ad285660172a971c5be9d7049906146c51967bdeb3637"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewPersonTypeChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePersonTypeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"told"},"name":{"kind":"Name","value":"previewPersonTypeChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationTold"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationBase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResultingBase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"declaredWage"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"heldTo"}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceNote"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationTold"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"feeMonth"}},{"kind":"Field","name":{"kind":"Name","value":"remainingBackPay"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationBase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regularBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insuranceType"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regularAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insuranceType"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]} as unknown as DocumentNode<PreviewPersonTypeChangeQuery, PreviewPersonTypeChangeQueryVariables>;
export const PersonParticularsDocument = {"__meta__":{"hash":"sha256:35cee250c12795b523e2749bd35206571e82b93291c5c57226b74e1027d0c550"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonParticulars"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idNo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitNo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}}},{"kind":"Argument","name":{"kind":"Name","value":"idNo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idNo"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrolmentId"}},{"kind":"Field","name":{"kind":"Name","value":"personNo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"personType"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"residence"}},{"kind":"Field","name":{"kind":"Name","value":"workStartDate"}},{"kind":"Field","name":{"kind":"Name","value":"originalRetirementAge"}},{"kind":"Field","name":{"kind":"Name","value":"endMonth"}}]}}]}}]} as unknown as DocumentNode<PersonParticularsQuery, PersonParticularsQueryVariables>;
export const UpdatePersonDocument = {"__meta__":{"hash":"sha256:405a73c70d4bcda9d74c065b2d4b690d887106c73121c1bad42e79a5d7d19702"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdatePerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdatePersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"updatePerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationDone"}},{"kind":"Field","name":{"kind":"Name","value":"declaration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationBase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResultingBase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"declaredWage"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"heldTo"}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceNote"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationBase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"charges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"coveredMonth"}},{"kind":"Field","name":{"kind":"Name","value":"insuranceType"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declaration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"feeMonth"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIdNo"}}]}}]}}]} as unknown as DocumentNode<UpdatePersonMutation, UpdatePersonMutationVariables>;
export const PolicyDocument = {"__meta__":{"hash":"sha256:2ab425fcbb55508582e3c35d3f73f7980fb5a19705ddee1f69545ff70f21e288"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Policy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"areaName"}},{"kind":"Field","name":{"kind":"Name","value":"policyId"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"parameter"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceNote"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"known"}}]}}]}}]}}]} as unknown as DocumentNode<PolicyQuery, PolicyQueryVariables>;
export const PortalsDocument = {"__meta__":{"hash":"sha256:3a68b9384f6ceaadd1cc807b28fcb324301ff1470248ed04df12600eeefd4237"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Portals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"portals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"unitNos"}},{"kind":"Field","name":{"kind":"Name","value":"endUsersOnly"}},{"kind":"Field","name":{"kind":"Name","value":"keyFingerprint"}},{"kind":"Field","name":{"kind":"Name","value":"disabled"}}]}}]}}]} as unknown as DocumentNode<PortalsQuery, PortalsQueryVariables>;
export const RemoveEndUserKeyDocument = {"__meta__":{"hash":"sha256:a77455fd3f096fc5e34cf023abfe03a766fd27c9d6ee00e97e60a7c0865db4b4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveEndUserKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"portal"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeEndUserKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"portal"},"value":{"kind":"Variable","name":{"kind":"Name","value":"portal"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"keyFingerprint"}}]}}]}}]} as unknown as DocumentNode<RemoveEndUserKeyMutation, RemoveEndUserKeyMutationVariables>;
export const SetEndUserKeyDocument = {"__meta__":{"hash":"sha256:82bd415c95126450ef588fa8070fab2758a8e648f7e883279d0a22c9b3d235a6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetEndUserKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"portal"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"publicKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setEndUserKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"portal"},"value":{"kind":"Variable","name":{"kind":"Name","value":"portal"}}},{"kind":"Argument","name":{"kind":"Name","value":"publicKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"publicKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"portal"}},{"kind":"Field","name":{"kind":"Name","value":"fingerprint"}}]}}]}}]} as unknown as DocumentNode<SetEndUserKeyMutation, SetEndUserKeyMutationVariables>;
export const PayrollDifferencesDocument = {"__meta__":{"hash":"sha256:3a4bf12d5f5ee3998ee5047b322e166e618a67ae9ee65136b4e78135bbaae76c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PayrollDifferences"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"uploadId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DifferenceKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"options"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ListOptions"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reconciliation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitNo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}}},{"kind":"Argument","name":{"kind":"Name","value":"uploadId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"uploadId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitNo"}},{"kind":"Field","name":{"kind":"Name","value":"uploadId"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"options"},"value":{"kind":"Variable","name":{"kind":"Name","value":"options"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"idNo"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"payrollName"}},{"kind":"Field","name":{"kind":"Name","value":"payrollWage"}},{"kind":"Field","name":{"kind":"Name","value":"recordName"}},{"kind":"Field","name":{"kind":"Name","value":"declaredWage"}},{"kind":"Field","name":{"kind":"Name","value":"batchKind"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PayrollDifferencesQuery, PayrollDifferencesQueryVariables>;
export const PayrollFaultsDocument = {"__meta__":{"hash":"sha256:54f0269be72e28d82920bff079452f111ed33c79b3fb744649916baed5e50397"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PayrollFaults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"uploadId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"options"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ListOptions"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reconciliation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitNo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}}},{"kind":"Argument","name":{"kind":"Name","value":"uploadId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"uploadId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitNo"}},{"kind":"Field","name":{"kind":"Name","value":"uploadId"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"options"},"value":{"kind":"Variable","name":{"kind":"Name","value":"options"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FileFaults"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FileFaults"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BatchFaultList"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}}]}}]}}]} as unknown as DocumentNode<PayrollFaultsQuery, PayrollFaultsQueryVariables>;
export const PrepareBatchDocument = {"__meta__":{"hash":"sha256:6f4c2cbf0ae19d0bbee8db3897fe00e52da40d978471b0b797f1018b473b6aa3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PrepareBatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"uploadId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BatchKind"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prepareBatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitNo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}}},{"kind":"Argument","name":{"kind":"Name","value":"uploadId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"uploadId"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uploadId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}}]}}]} as unknown as DocumentNode<PrepareBatchMutation, PrepareBatchMutationVariables>;
export const ReconciliationDocument = {"__meta__":{"hash":"sha256:56e19546a4d7e11ee29e737ffaf67b9feeeff8afa6057860b61eca35d36b9ae7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Reconciliation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"uploadId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reconciliation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitNo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}}},{"kind":"Argument","name":{"kind":"Name","value":"uploadId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"uploadId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitNo"}},{"kind":"Field","name":{"kind":"Name","value":"uploadId"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"persons"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"faultyRows"}},{"kind":"Field","name":{"kind":"Name","value":"skippedRows"}},{"kind":"Field","name":{"kind":"Name","value":"correctedList"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"letters"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"mendable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"batches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"download"}},{"kind":"Field","name":{"kind":"Name","value":"obstacles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReconciliationQuery, ReconciliationQueryVariables>;
export const ReachingRangeDocument = {"__meta__":{"hash":"sha256:5c0ac3225a53e568ba6a7c1e5c1b9c062ac99c5099b91032393f3d857ec939e2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReachingRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declarationPeriod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}}]}}]}}]} as unknown as DocumentNode<ReachingRangeQuery, ReachingRangeQueryVariables>;
export const ReachingRetirementDocument = {"__meta__":{"hash":"sha256:ff83449d8043aca3816a7b4926f01cd83783b6f3ec22fae442236d32a0e9227c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReachingRetirement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"options"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ListOptions"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reachingRetirement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitNo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"options"},"value":{"kind":"Variable","name":{"kind":"Name","value":"options"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrolmentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"idNo"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIdNo"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"personType"}},{"kind":"Field","name":{"kind":"Name","value":"originalRetirementAge"}},{"kind":"Field","name":{"kind":"Name","value":"retirementDate"}}]}}]}}]}}]} as unknown as DocumentNode<ReachingRetirementQuery, ReachingRetirementQueryVariables>;
export const RetireesDocument = {"__meta__":{"hash":"sha256:12a028f32163bf5140d7519244f69d2064a2e7e812263638993b4a9cd64ec893"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Retirees"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RetireeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"options"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ListOptions"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retirees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitNo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"options"},"value":{"kind":"Variable","name":{"kind":"Name","value":"options"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personNo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"idNo"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIdNo"}},{"kind":"Field","name":{"kind":"Name","value":"personType"}},{"kind":"Field","name":{"kind":"Name","value":"retirementMonth"}},{"kind":"Field","name":{"kind":"Name","value":"workStartDate"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"residence"}},{"kind":"Field","name":{"kind":"Name","value":"livingStatus"}}]}}]}}]}}]} as unknown as DocumentNode<RetireesQuery, RetireesQueryVariables>;
export const RosterDocument = {"__meta__":{"hash":"sha256:df6f503e75292595d2295dd93b4e46da161235c852c1134d20b203482ad434fb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Roster"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RosterFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"options"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ListOptions"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roster"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitNo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"options"},"value":{"kind":"Variable","name":{"kind":"Name","value":"options"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrolmentId"}},{"kind":"Field","name":{"kind":"Name","value":"personNo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"idNo"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIdNo"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"age"}},{"kind":"Field","name":{"kind":"Name","value":"personType"}},{"kind":"Field","name":{"kind":"Name","value":"startMonth"}},{"kind":"Field","name":{"kind":"Name","value":"endMonth"}},{"kind":"Field","name":{"kind":"Name","value":"insuranceTypes"}},{"kind":"Field","name":{"kind":"Name","value":"declaredWage"}},{"kind":"Field","name":{"kind":"Name","value":"contributionBase"}}]}}]}}]}}]} as unknown as DocumentNode<RosterQuery, RosterQueryVariables>;
export const SettleDocument = {"__meta__":{"hash":"sha256:7c186478c26ed5181ac7ec25e5c2e2f13d0fba310342347e229d3d6accba5132"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Settle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"feeMonth"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Month"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"feeMonth"},"value":{"kind":"Variable","name":{"kind":"Name","value":"feeMonth"}}},{"kind":"Argument","name":{"kind":"Name","value":"unitNo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feeMonth"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"persons"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"alreadySettled"}},{"kind":"Field","name":{"kind":"Name","value":"bills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitNo"}},{"kind":"Field","name":{"kind":"Name","value":"feeMonth"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"noticeNo"}},{"kind":"Field","name":{"kind":"Name","value":"persons"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]} as unknown as DocumentNode<SettleMutation, SettleMutationVariables>;
export const SettlementMonthDocument = {"__meta__":{"hash":"sha256:ddb294661d3bf36bbf2013f3b1c5d5c9514091fe7c68a0d5f067c9e0f1962af9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SettlementMonth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declarationPeriod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feeMonth"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}}]}}]}}]} as unknown as DocumentNode<SettlementMonthQuery, SettlementMonthQueryVariables>;
export const SettlementOverviewDocument = {"__meta__":{"hash":"sha256:ce7d8adbdc1f6afbaaa1ac958b8709a8ecf91651e8700834345608bc16c6960d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SettlementOverview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"feeMonth"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Month"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settlementOverview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"feeMonth"},"value":{"kind":"Variable","name":{"kind":"Name","value":"feeMonth"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feeMonth"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"settledUnits"}},{"kind":"Field","name":{"kind":"Name","value":"persons"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"maySettle"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}}]}}]}}]}}]} as unknown as DocumentNode<SettlementOverviewQuery, SettlementOverviewQueryVariables>;
export const SignInDocument = {"__meta__":{"hash":"sha256:a54fca2468524d8f76278486ed98a0d72b50d4c59772a47783f4a9ff3299949b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"username"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"password"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"username"},"value":{"kind":"Variable","name":{"kind":"Name","value":"username"}}},{"kind":"Argument","name":{"kind":"Name","value":"password"},"value":{"kind":"Variable","name":{"kind":"Name","value":"password"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"demo"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitNo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitType"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const StatementDocument = {"__meta__":{"hash":"sha256:5f769740efbfadd07dce4b5a225b1f506ea9b2f9e0743f1fbd714d25ea9ab1fb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Statement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"feeMonth"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Month"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"insuranceType"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InsuranceType"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contributionStatement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitNo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}}},{"kind":"Argument","name":{"kind":"Name","value":"feeMonth"},"value":{"kind":"Variable","name":{"kind":"Name","value":"feeMonth"}}},{"kind":"Argument","name":{"kind":"Name","value":"insuranceType"},"value":{"kind":"Variable","name":{"kind":"Name","value":"insuranceType"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settled"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insuranceType"}}]}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormContent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FormContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"across"}},{"kind":"Field","name":{"kind":"Name","value":"boxed"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"wide"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tableTitle"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"opens"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sums"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"seal"}}]}}]} as unknown as DocumentNode<StatementQuery, StatementQueryVariables>;
export const PreviewStopDocument = {"__meta__":{"hash":"sha256:36fa12326f8890e56a19a9910f27df2c5cdd7c6bee832ac4449e76952646ae96"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewStop"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StopInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"told"},"name":{"kind":"Name","value":"previewStop"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationTold"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationBase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResultingBase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"declaredWage"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"heldTo"}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceNote"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationTold"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"feeMonth"}},{"kind":"Field","name":{"kind":"Name","value":"remainingBackPay"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationBase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regularBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insuranceType"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regularAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insuranceType"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]} as unknown as DocumentNode<PreviewStopQuery, PreviewStopQueryVariables>;
export const StopDocument = {"__meta__":{"hash":"sha256:2a8bf89cf228db7d18d6f5ff3ec821131a22a55c70a95e5fb19bca86654844f2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Stop"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StopInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"stop"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"remainingBackPay"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declaration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"feeMonth"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIdNo"}}]}}]}}]}}]} as unknown as DocumentNode<StopMutation, StopMutationVariables>;
export const IssueTokenDocument = {"__meta__":{"hash":"sha256:db2f1e4efc4a0b3112c034e5be75480c4ddc462cefed3e7fe50cd448ebc73164"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"token"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]}}]} as unknown as DocumentNode<IssueTokenMutation, IssueTokenMutationVariables>;
export const RevokeTokenDocument = {"__meta__":{"hash":"sha256:3477a57283c527b77f9e879376b65645cde9f397cd81346a4313a14f9b87f19f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]}}]} as unknown as DocumentNode<RevokeTokenMutation, RevokeTokenMutationVariables>;
export const TokensDocument = {"__meta__":{"hash":"sha256:052e41976b35c6deff0aa1dee490ec5415953f3a48b67cc73f967d7931410e31"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Tokens"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"options"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ListOptions"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tokens"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"options"},"value":{"kind":"Variable","name":{"kind":"Name","value":"options"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"holder"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]}}]}}]} as unknown as DocumentNode<TokensQuery, TokensQueryVariables>;
export const TrendDocument = {"__meta__":{"hash":"sha256:d8b21d500b4dca1e24678c4527ccb1cd241b5b4e7c819190cafb071cd5da4bf4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Trend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bills"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitNo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}}},{"kind":"Argument","name":{"kind":"Name","value":"options"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"take"},"value":{"kind":"IntValue","value":"24"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitNo"}},{"kind":"Field","name":{"kind":"Name","value":"feeMonth"}},{"kind":"Field","name":{"kind":"Name","value":"persons"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"declarationPeriod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feeMonth"}}]}}]}}]} as unknown as DocumentNode<TrendQuery, TrendQueryVariables>;
export const UnitFactsDocument = {"__meta__":{"hash":"sha256:da442d51b50ed33a3d47efbce42116e072b5bc056e1707b14d7be7ee822adfe7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitFacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitNo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitNo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitTypeName"}},{"kind":"Field","name":{"kind":"Name","value":"industryName"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"legalRepresentative"}},{"kind":"Field","name":{"kind":"Name","value":"legalRepresentativePhone"}},{"kind":"Field","name":{"kind":"Name","value":"bankName"}},{"kind":"Field","name":{"kind":"Name","value":"bankAccountName"}},{"kind":"Field","name":{"kind":"Name","value":"bankAccount"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"headcount"}},{"kind":"Field","name":{"kind":"Name","value":"insuranceTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insuranceType"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"compulsory"}}]}}]}}]}}]} as unknown as DocumentNode<UnitFactsQuery, UnitFactsQueryVariables>;
export const UnitParticularsDocument = {"__meta__":{"hash":"sha256:539ad901031738767d37d113421bfa25525f8414059c5491155fa5218066449a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitParticulars"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitNo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitNo"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitNo"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"unitTypeName"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"legalRepresentative"}},{"kind":"Field","name":{"kind":"Name","value":"legalRepresentativeIdNo"}},{"kind":"Field","name":{"kind":"Name","value":"legalRepresentativePhone"}},{"kind":"Field","name":{"kind":"Name","value":"bankName"}},{"kind":"Field","name":{"kind":"Name","value":"bankAccountName"}},{"kind":"Field","name":{"kind":"Name","value":"bankAccount"}}]}}]}}]} as unknown as DocumentNode<UnitParticularsQuery, UnitParticularsQueryVariables>;
export const UpdateUnitDocument = {"__meta__":{"hash":"sha256:3f0bbd3d13556986a0489a2aa40841470590b52cebdc0cd3e36bdaf480bb235a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"updateUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationDone"}},{"kind":"Field","name":{"kind":"Name","value":"declaration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationBase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResultingBase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"declaredWage"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"heldTo"}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceNote"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationBase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"charges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"coveredMonth"}},{"kind":"Field","name":{"kind":"Name","value":"insuranceType"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declaration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"feeMonth"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIdNo"}}]}}]}}]} as unknown as DocumentNode<UpdateUnitMutation, UpdateUnitMutationVariables>;
export const VerifyDocumentDocument = {"__meta__":{"hash":"sha256:08a5ce9fa53e5b1dff1ded975e05af0c1fb12358a666b6d646c4f15caa2d25bd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VerifyDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"printedOn"}},{"kind":"Field","name":{"kind":"Name","value":"stillTrue"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"was"}},{"kind":"Field","name":{"kind":"Name","value":"is"}}]}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormContent"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FormContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"across"}},{"kind":"Field","name":{"kind":"Name","value":"boxed"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"wide"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tableTitle"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"opens"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sums"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"seal"}}]}}]} as unknown as DocumentNode<VerifyDocumentQuery, VerifyDocumentQueryVariables>;
export const AdjustWageDocument = {"__meta__":{"hash":"sha256:ee26700418052987efd59e30c8df606ba2b67d9c41c2745109e503161f5fc992"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdjustWage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdjustWageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"adjustWage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationDone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationBase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResultingBase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"declaredWage"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"heldTo"}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceNote"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationDone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationBase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"charges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"coveredMonth"}},{"kind":"Field","name":{"kind":"Name","value":"insuranceType"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declaration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"feeMonth"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIdNo"}}]}}]}}]} as unknown as DocumentNode<AdjustWageMutation, AdjustWageMutationVariables>;
export const PreviewAdjustWageDocument = {"__meta__":{"hash":"sha256:e006f3712180ae6b52082eaa119388927b4a64fc61edfccd4f7f2a9cd40f1922"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewAdjustWage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdjustWageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"told"},"name":{"kind":"Name","value":"previewAdjustWage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationTold"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationBase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResultingBase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"declaredWage"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"heldTo"}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceNote"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationTold"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"feeMonth"}},{"kind":"Field","name":{"kind":"Name","value":"remainingBackPay"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationBase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regularBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insuranceType"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regularAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insuranceType"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]} as unknown as DocumentNode<PreviewAdjustWageQuery, PreviewAdjustWageQueryVariables>;
export const EndWebhookOverlapDocument = {"__meta__":{"hash":"sha256:18a929eae0e4e5d0bda34b4a1f95c043b7ca0a95207c5272cb41814c993ffab2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndWebhookOverlap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endWebhookOverlap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"formerSecretsUntil"}}]}}]}}]} as unknown as DocumentNode<EndWebhookOverlapMutation, EndWebhookOverlapMutationVariables>;
export const RedeliverWebhookDocument = {"__meta__":{"hash":"sha256:c7ac919cbfc251c6aec770b2bcd45ded6a5a49b6fdffb492e78ba6f4ea55a759"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RedeliverWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"deliveryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redeliverWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"deliveryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"deliveryId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}}]}}]}}]} as unknown as DocumentNode<RedeliverWebhookMutation, RedeliverWebhookMutationVariables>;
export const RotateWebhookSecretDocument = {"__meta__":{"hash":"sha256:1432f84d058547025677cc2d989098de4746c2c52d0a86adc95d4271baee0208"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RotateWebhookSecret"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rotateWebhookSecret"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"webhook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"formerSecretsUntil"}}]}}]}}]}}]} as unknown as DocumentNode<RotateWebhookSecretMutation, RotateWebhookSecretMutationVariables>;
export const WebhookDeliveriesDocument = {"__meta__":{"hash":"sha256:12fadf9f0399719f7092477b0f0a99baa93faece88725de4578afc7eea2b322c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WebhookDeliveries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookDeliveryState"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"options"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ListOptions"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhookDeliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"options"},"value":{"kind":"Variable","name":{"kind":"Name","value":"options"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalItems"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"webhookId"}},{"kind":"Field","name":{"kind":"Name","value":"eventId"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastStatus"}},{"kind":"Field","name":{"kind":"Name","value":"lastFault"}}]}}]}}]}}]} as unknown as DocumentNode<WebhookDeliveriesQuery, WebhookDeliveriesQueryVariables>;
export const WebhooksDocument = {"__meta__":{"hash":"sha256:5e8594954713711240689c2c305e32674f8875f446a92dab3c5d0c1965d74646"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Webhooks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhooks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"registeredBy"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"formerSecretsUntil"}}]}}]}}]} as unknown as DocumentNode<WebhooksQuery, WebhooksQueryVariables>;