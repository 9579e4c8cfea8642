import type { Day } from '../day.ts';
import { compareOnBill, INSURANCE_TYPES } from '../insurance-type.ts';
import type { InsuranceType } from '../insurance-type.ts';
import { maskBankAccount, maskedIdNumberText } from '../maintenance/masked-text.ts';
import type { Policy } from '../policy/policy.ts';
import { FORM_TITLES, text, textFact } from './form.ts';
import type { Form, FormFact } from './form.ts';

/** An insurance type that a unit has people in, or had. */
export interface CertifiedType {
  readonly insuranceType: InsuranceType;
  /** whether anybody is enrolled in it now */
  readonly inForce: boolean;
  /** 参保日期: from when somebody first was */
  readonly since: Day;
}

export interface CertificateFacts {
  readonly unitNo: string;
  readonly unitName: string;
  readonly unitTypeName: string;
  readonly creditCode: string;
  readonly legalRepresentative: string | null;
  readonly legalRepresentativeIdNo: string | null;
  readonly legalRepresentativePhone: string | null;
  readonly address: string | null;
  readonly bankName: string | null;
  readonly bankAccountName: string | null;
  readonly bankAccount: string | null;
  /** 医疗保险经办机构 */
  readonly agency: string;
  readonly types: readonly CertifiedType[];
}

/** 参保状态 in words. */
export function certifiedStateName(inForce: boolean): string {
  return inForce ? '参保缴费' : '暂停缴费';
}

/** 医疗保险经办机构 of a pooling area. */
export function agencyName({ areaName }: Policy): string {
  return `${areaName}医疗保险经办机构`;
}

/** In the order of the certificate: as on the bill, those that stand on the certificate alone at its end. */
export function inCertificateOrder(types: readonly CertifiedType[]): CertifiedType[] {
  return [...types].sort((a, b) => compareOnBill(a.insuranceType, b.insuranceType));
}

/** 单位参保证明表 of a unit as it is on record now. */
export function certificateForm(unit: CertificateFacts): Form {
  return {
    kind: 'CERTIFICATE',
    title: FORM_TITLES.CERTIFICATE,
    across: false,
    boxed: true,
    head: [
      textFact('单位编号', unit.unitNo),
      textFact('单位名称', unit.unitName),
      textFact('单位类型', unit.unitTypeName),
      textFact('统一社会信用代码', unit.creditCode),
      textFact('法定代表人', unit.legalRepresentative),
      kept('证件号码', unit.legalRepresentativeIdNo, maskedIdNumberText),
      kept('联系电话', unit.legalRepresentativePhone, maskPhone),
      textFact('开户银行', unit.bankName),
      { ...textFact('单位地址', unit.address), wide: true },
      textFact('开户名', unit.bankAccountName),
      kept('银行账号', unit.bankAccount, maskBankAccount),
    ],
    tableTitle: '各险种参保情况',
    columns: [
      { label: '险种类型', width: 150 },
      { label: '参保状态', width: 90 },
      { label: '参保日期', width: 90 },
      { label: '医疗保险经办机构', width: 180 },
    ],
    rows: unit.types.map(({ insuranceType, inForce, since }) => {
      const name = INSURANCE_TYPES[insuranceType].certificateName;
      const cells = [name, certifiedStateName(inForce), since, unit.agency].map(text);
      return { key: insuranceType, name, cells };
    }),
    totals: null,
    sums: [],
    foot: [],
    notes: [],
    seal: '医保经办机构(盖章)',
  };
}

/** What the paper shows and the public check of it does not. */
function kept(label: string, words: string | null, mask: (words: string) => string): FormFact {
  return words === null ? textFact(label, null) : { ...textFact(label, words), masked: mask(words) };
}

function maskPhone(phone: string): string {
  return `${'*'.repeat(Math.max(0, phone.length - 4))}${phone.slice(-4)}`;
}
