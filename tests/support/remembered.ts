import { expect } from '@jest/globals';
import type { Client } from './client.ts';

/** A question that can be asked of the past, with `$asOf` where it says of when. */
export interface PastQuestion {
  readonly who: string;
  readonly text: string;
}

const BILL = `noticeNo unitName persons totalBase personal employer amount paid issuedOn dueOn
  lines { insuranceType kind persons personal employer amount }
  payments { reference amount paidOn recordedBy } lateFeeDue { through amount parts { from to days overdue } }`;
const MEMBER = `personNo name maskedIdNo idNo sex birthDate birthYear age personType phone residence workStartDate
  originalRetirementAge livingStatus retirementDate retirementMonth enrolmentId startMonth endMonth insuranceTypes
  declaredWage contributionBase`;
const CHARGE = 'id personNo personName maskedIdNo feeMonth coveredMonth insuranceType kind declaredWage base amount';
const SUMS = 'withheld persons charges personMonths base personal employer amount averageBase';

/** What each kind of account is asked of a unit. */
export function pastQuestions(unitNo: string, months: readonly string[]): PastQuestion[] {
  const ofUnit = months.flatMap((month) => [
    `bill(unitNo: "${unitNo}", feeMonth: "${month}", asOf: $asOf) { ${BILL} }`,
    `charges(unitNo: "${unitNo}", filter: { feeMonth: "${month}" }, asOf: $asOf, options: { take: 20,
       sort: [{ field: "amount", descending: true }, { field: "personNo" }] }) {
       totalItems persons personal employer items { ${CHARGE} } }`,
    `contributionStatement(unitNo: "${unitNo}", feeMonth: "${month}", asOf: $asOf) { unitName settled through
       lines { insuranceType coveredMonth kind persons base employer personal employerPaid personalPaid lateFee }
       total { persons base wage employer personal employerPaid personalPaid lateFee } }`,
  ]);
  const lists = [
    `bills(unitNo: "${unitNo}", asOf: $asOf) { totalItems items { ${BILL} } }`,
    ...['OPEN', 'ENDED', 'ALL'].map(
      (state) => `roster(unitNo: "${unitNo}", filter: { state: ${state} }, asOf: $asOf, options: { take: 60,
         sort: [{ field: "startMonth", descending: true }, { field: "idNo" }] }) {
         totalItems items { ${MEMBER} } }`,
    ),
    `roster(unitNo: "${unitNo}", asOf: $asOf, filter: { search: "赵" }, options: { take: 9, sort: [{ field: "name" }] }) {
       totalItems items { ${MEMBER} charges(feeMonth: "${months.at(-1)!}") { ${CHARGE} } } }`,
  ];
  const statistics = [
    `chargeStatistics(groupBy: [FEE_MONTH, KIND, PERSON_TYPE], totals: true, asOf: $asOf) { asOf groupedBy feeMonth kind
       personType ${SUMS} }`,
    `chargeStatistics(groupBy: [UNIT, SEX], asOf: $asOf) { asOf unitName sex ${SUMS} }`,
    `movementStatistics(groupBy: [FEE_MONTH, SEX], totals: true, asOf: $asOf) { asOf feeMonth sex joined left net withheld }`,
    `arrearsStatistics(groupBy: [FEE_MONTH], asOf: $asOf) { asOf feeMonth bills owingBills billed paid owed overdue withheld }`,
  ];
  const masked = [
    `roster(unitNo: "${unitNo}", filter: { state: ALL }, asOf: $asOf, options: { take: 300 }) { totalItems items { ${MEMBER} } }`,
    ...statistics,
  ];
  return [
    ...[...ofUnit, ...lists].map((text) => ({ who: 'clerk', text })),
    ...[...ofUnit.slice(-3), ...statistics].map((text) => ({ who: 'officer', text })),
    ...statistics.slice(1).map((text) => ({ who: 'clerk', text })),
    ...masked.map((text) => ({ who: 'analyst', text })),
  ];
}

type Answer = Readonly<Record<string, unknown>>;

/** Answers with the moment at which they were given, to be held against what the hall says of that moment later. */
export class RememberedAnswers {
  readonly #clients: ReadonlyMap<string, Client>;
  readonly #questions: readonly PastQuestion[];
  readonly moments: { readonly known: string; readonly answers: readonly Answer[] }[] = [];

  constructor(clients: ReadonlyMap<string, Client>, questions: readonly PastQuestion[]) {
    [this.#clients, this.#questions] = [clients, questions];
  }

  /** Asks everything as things stand, which is as they stand since `known`. */
  async remember(known: string): Promise<void> {
    this.moments.push({ known, answers: await this.#ask(null) });
  }

  /** Asks about each remembered moment, and expects what was answered then, word for word. @returns how many answers */
  async expectAll(): Promise<number> {
    let compared = 0;
    for (const { known, answers } of this.moments) {
      for (const [place, told] of (await this.#ask(known)).entries()) {
        const { who, text } = this.#questions[place]!;
        expect({ known, who, text, told }).toEqual({ known, who, text, told: answers[place] });
        compared += 1;
      }
    }
    return compared;
  }

  async #ask(known: string | null): Promise<Answer[]> {
    const asOf = known === null ? null : { known };
    const asked = this.#questions.map(async ({ who, text }) => {
      const answer = await this.#clients.get(who)!.ask<Answer>(`query ($asOf: AsOf) { ${text} }`, { asOf });
      if (known !== null) expectMoment(answer, known);
      return withoutMoments(answer);
    });
    return Promise.all(asked);
  }
}

/** A statistic says as of when it is. */
function expectMoment(answer: Answer, known: string): void {
  for (const row of Object.values(answer).flat() as (Answer | null)[]) {
    if (row !== null && 'asOf' in row) expect(row['asOf']).toBe(known);
  }
}

/** What an answer says besides when it was given. */
function withoutMoments(answer: Answer): Answer {
  return JSON.parse(JSON.stringify(answer, (key, value: unknown) => (key === 'asOf' ? undefined : value))) as Answer;
}
