import type { InsuranceType } from '@canbao/rules';
import type { EnrolInput } from '@canbao/schema/documents';

/** What stands in the form; nothing has been checked. */
export interface EnrolForm {
  idNo: string;
  name: string;
  phone: string;
  residence: string;
  workStartDate: string;
  startMonth: string;
  declaredWage: string;
  civilServant: boolean;
}

export const EMPTY_FORM: Readonly<EnrolForm> = {
  idNo: '',
  name: '',
  phone: '',
  residence: '',
  workStartDate: '',
  startMonth: '',
  declaredWage: '',
  civilServant: false,
};

/** The form as it goes over the wire; a field that may be left out and was is not sent. */
export function enrolInputOf(
  form: Readonly<EnrolForm>,
  unitNo: string,
  insuranceTypes: readonly InsuranceType[],
): EnrolInput {
  return {
    unitNo,
    person: {
      idNo: form.idNo.trim().toUpperCase(),
      name: form.name.trim(),
      phone: form.phone.trim() || null,
      residence: form.residence.trim() || null,
      workStartDate: form.workStartDate || null,
    },
    startMonth: form.startMonth,
    declaredWage: form.declaredWage.trim(),
    insuranceTypes: [...insuranceTypes],
  };
}
