/** The demonstration's hospital, whose August notice is the deck's own. */
export const HOSPITAL = '32059900000000117';
export const COMPANY = '32059900000000225';

/** Whom to enrol for each refusal, as the demonstration has them. */
export const PEOPLE = {
  newcomer: { idNo: '320599200409050688', name: '许晓月' },
  twice: { idNo: '320599196502010155', name: '钱重一' },
  womanOf50: { idNo: '320599197208010028', name: '沈秋兰' },
  manOf60: { idNo: '320599196209010017', name: '顾长青' },
  flexible: { idNo: '320599197501310249', name: '陆灵芝' },
  enrolledHere: { idNo: '320599199003070018', name: '赵在职' },
  enrolledElsewhere: { idNo: '32059919880808069X', name: '孙他处' },
  transferred: { idNo: '320599198411300463', name: '李转移' },
  retired: { idNo: '320599196003150014', name: '周荣休' },
  misnamed: { idNo: '320599199202290339', name: '张冒名' },
} as const;

/** The ID numbers of everybody whom the hospital looks after in retirement, whether alive or not. */
export const RETIREES = [PEOPLE.retired.idNo, '320599194105080118', '320599195011230335', '320599195602170442'];

export const ENROL = `mutation ($input: EnrolInput!) { enrol(input: $input) {
  outcome message detail notAssessed alreadyCharged refusals { code message remedy field }
  enrolment { id startMonth endMonth personType insuranceTypes declaredWage person { personNo name } }
  backPay { coveredMonth feeMonth insuranceType kind base personal employer amount }
  declaration { id state kind outcome message } } }`;

export const PREVIEW = `query ($input: EnrolInput!) { previewEnrolment(input: $input) {
  outcome message detail feeMonth personal employer amount notAssessed alreadyCharged refusals { code }
  backPay { coveredMonth insuranceType base personal employer amount } } }`;

export interface WireCharge {
  coveredMonth: string;
  feeMonth?: string;
  insuranceType: string;
  kind?: string;
  base: string;
  personal: string;
  employer: string;
  amount: string;
}

export interface WireEnrolment {
  outcome: string;
  message: string;
  detail: string | null;
  notAssessed: string[];
  alreadyCharged: string[];
  refusals: { code: string; message: string; remedy: string; field: string | null }[];
  enrolment: { id: string; startMonth: string; personType: string; insuranceTypes: string[] } | null;
  backPay: WireCharge[];
  declaration: { id: string; state: string; outcome: string; message: string };
}

/** The input of an enrolment in the hospital, with whatever differs. */
export function enrolInput(
  person: { idNo: string; name: string },
  changes: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return { unitNo: HOSPITAL, person, startMonth: '2022-09', declaredWage: '8200.00', ...changes };
}
