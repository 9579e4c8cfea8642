/** What is read of a payroll; its other columns are passed over. */
export type PayrollColumnKey = 'idNo' | 'name' | 'declaredWage';

/** Where a column stands, and what its file calls it. */
export interface PayrollColumn {
  /** 0 is A */
  readonly place: number;
  readonly heading: string;
}

export type PayrollColumns = Readonly<Record<PayrollColumnKey, PayrollColumn>>;

/**
 * The words by which a column is known, the most telling first: where a payroll has several kinds of wage, the one to be
 * declared is taken. What is paid out (实发) is none of them: contributions rest on the wage before deductions.
 */
export const PAYROLL_WORDS: Readonly<Record<PayrollColumnKey, readonly string[]>> = {
  idNo: [
    '证件号码',
    '身份证号码',
    '身份证号',
    '公民身份号码',
    '居民身份证号码',
    '居民身份证号',
    '身份证件号码',
    '证件号',
    '身份证',
    'IDNUMBER',
    'IDNO',
  ],
  name: ['姓名', '职工姓名', '员工姓名', '人员姓名', '名字', 'NAME'],
  declaredWage: [
    '月申报工资',
    '申报工资',
    '缴费工资',
    '月缴费工资',
    '应发工资',
    '应发合计',
    '应发金额',
    '应发工资合计',
    '应发',
    '月工资总额',
    '工资总额',
    '月工资',
    '工资',
    '工资合计',
    '月薪',
    '薪资',
    '缴费基数',
    'WAGE',
    'SALARY',
  ],
};

export const PAYROLL_KEYS: readonly PayrollColumnKey[] = ['idNo', 'name', 'declaredWage'];

/** How the columns are called where a file has none of them. */
export const PAYROLL_HEADINGS: Readonly<Record<PayrollColumnKey, string>> = {
  idNo: '证件号码',
  name: '姓名',
  declaredWage: '月工资',
};
