import { isDeclarationKind } from '../declaration-kind.ts';
import { isInsuranceType } from '../insurance-type.ts';
import { parseRate, parseYuan } from '../money.ts';
import { parseTimeOfDay } from '../moment.ts';
import { parseMonth } from '../month.ts';
import { isUnitType } from '../unit-type.ts';
import type { JsonReader } from './json-reader.ts';
import type {
  BaseLimits,
  CalendarTerms,
  InsuranceSetTerms,
  PolicyParameter,
  PolicyValues,
  RateTerms,
  RetirementGroup,
} from './policy.ts';

// Every month has these days; a calendar that needed the 29th would break in February.
const LAST_DAY_OF_EVERY_MONTH = 28;

/** How the value of each parameter is read from the file. */
export const VALUE_READERS: { readonly [P in PolicyParameter]: (value: JsonReader) => PolicyValues[P] } = {
  baseLimits: readBaseLimits,
  declarationCalendar: readCalendar,
  backPayLimit: (value) => ({ months: value.fields(['months']).months.wholeNumber(0, 1200) }),
  retirementAges: readRetirementAges,
  insuranceSet: readInsuranceSet,
  lateFee: (value) => ({ dailyRate: value.fields(['dailyRate']).dailyRate.parsed(parseRate, 'a rate') }),
  annualDeclaration: (value) => ({
    feeMonthNumber: value.fields(['feeMonthNumber']).feeMonthNumber.wholeNumber(1, 12),
  }),
  approval: (value) => ({
    kinds: value
      .fields(['kinds'])
      .kinds.items()
      .map((kind) => kind.parsed(only(isDeclarationKind), 'a declaration kind')),
  }),
  'rates.BASIC_MEDICAL': readRateTerms,
  'rates.LARGE_AMOUNT': readRateTerms,
  'rates.LOCAL_SUPPLEMENT': readRateTerms,
  'rates.MATERNITY': readRateTerms,
  'rates.LONG_TERM_CARE': readRateTerms,
  'rates.CRITICAL_ILLNESS': readRateTerms,
  'rates.CIVIL_SERVANT': readRateTerms,
};

function only<T extends string>(is: (text: string) => text is T): (text: string) => T | null {
  return (text) => (is(text) ? text : null);
}

function readBaseLimits(value: JsonReader): BaseLimits {
  const fields = value.fields(['floor', 'ceiling']);
  const floor = fields.floor.parsed(parseYuan, 'an amount in yuan');
  const ceiling = fields.ceiling.parsed(parseYuan, 'an amount in yuan');
  if (floor <= 0 || floor > ceiling) value.fail('the floor must be above 0 and not above the ceiling');
  return { floor, ceiling };
}

function readRateTerms(value: JsonReader): RateTerms {
  const fields = value.fields(['unitRate', 'personRate', 'personFixed', 'fundTransfer']);
  const terms = {
    unitRate: fields.unitRate.parsed(parseRate, 'a rate'),
    personRate: fields.personRate.parsed(parseRate, 'a rate'),
    personFixed: fields.personFixed.parsed(parseYuan, 'an amount in yuan'),
    fundTransfer: fields.fundTransfer.parsed(parseYuan, 'an amount in yuan'),
  };
  if (Number(terms.personRate) > 0 && terms.personFixed > 0) value.fail('either a rate or a fixed amount, not both');
  if (Number(terms.unitRate) > 1 || Number(terms.personRate) > 1) value.fail('a rate above 100 %');
  return terms;
}

function readCalendar(value: JsonReader): CalendarTerms {
  const fields = value.fields(['closesDay', 'closesAt', 'settledThroughDay', 'noticeFromDay', 'dueDay']);
  const dayOfMonth = (reader: JsonReader): number => reader.wholeNumber(1, LAST_DAY_OF_EVERY_MONTH);
  const terms = {
    closesDay: dayOfMonth(fields.closesDay),
    closesMinute: fields.closesAt.parsed(parseTimeOfDay, 'a time such as 17:00'),
    settledThroughDay: dayOfMonth(fields.settledThroughDay),
    noticeFromDay: dayOfMonth(fields.noticeFromDay),
    dueDay: dayOfMonth(fields.dueDay),
  };
  if (terms.closesDay > terms.settledThroughDay) value.fail('settled before declarations close');
  if (terms.noticeFromDay <= terms.closesDay) value.fail('notice before declarations close');
  if (terms.dueDay < terms.noticeFromDay) value.fail('due before the notice');
  return terms;
}

function readRetirementAges(value: JsonReader): PolicyValues['retirementAges'] {
  const groups = value.fields(['groups']).groups.items().map(readRetirementGroup);
  for (const sex of ['M', 'F'] as const) {
    const ofSex = groups.filter((group) => group.sex === sex);
    if (ofSex.filter((group) => group.isDefault).length !== 1) value.fail(`not exactly one default group for ${sex}`);
    if (new Set(ofSex.map((group) => group.originalAge)).size !== ofSex.length) value.fail(`a group twice for ${sex}`);
  }
  return { groups };
}

function readRetirementGroup(value: JsonReader): RetirementGroup {
  const fields = value.fields(['sex', 'originalAge', 'default', 'age', 'delay']);
  return {
    sex: fields.sex.parsed((text) => (text === 'M' || text === 'F' ? text : null), 'M or F'),
    originalAge: fields.originalAge.wholeNumber(40, 70),
    isDefault: fields.default.flag(),
    age: fields.age.wholeNumber(40, 70),
    delay: fields.delay.nullOr((reader) => {
      const delay = reader.fields(['firstBirthMonth', 'step', 'cap']);
      return {
        firstBirthMonth: delay.firstBirthMonth.parsed(parseMonth, 'a month'),
        step: delay.step.wholeNumber(1, 12),
        cap: delay.cap.wholeNumber(1, 120),
      };
    }),
  };
}

function readInsuranceSet(value: JsonReader): InsuranceSetTerms {
  const fields = value.fields(['compulsory', 'optional']);
  const insuranceType = only(isInsuranceType);
  const compulsory = fields.compulsory.items().map((type) => type.parsed(insuranceType, 'an insurance type'));
  const optional = fields.optional.entries().map(([type, unitTypes]) => ({
    insuranceType: insuranceType(type) ?? unitTypes.fail('not an insurance type'),
    unitTypes: unitTypes.items().map((unitType) => unitType.parsed(only(isUnitType), 'a unit type')),
  }));
  const all = [...compulsory, ...optional.map((offer) => offer.insuranceType)];
  if (new Set(all).size !== all.length) value.fail('an insurance type twice');
  return { compulsory, optional };
}
