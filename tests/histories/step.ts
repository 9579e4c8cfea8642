import type { Answer, ModelHall, Who } from '../model/model-hall.ts';

/** One operation that a clerk submits for one person. Wages are in fen. */
export type Step =
  | (Who & { kind: 'ENROL'; name: string; start: string; wage: number; civilServant: boolean })
  | (Who & { kind: 'STOP'; changeDate: string | null })
  | (Who & { kind: 'ADJUST_WAGE'; wage: number })
  | (Who & { kind: 'BACK_PAY'; months: readonly string[] })
  | (Who & { kind: 'DELETE_BACK_PAY'; months: readonly string[] });

/** Carries a step out in the model. */
export function inModel(hall: ModelHall, step: Step): Answer {
  switch (step.kind) {
    case 'ENROL':
      return hall.enrol(step);
    case 'STOP':
      return hall.stop(step);
    case 'ADJUST_WAGE':
      return hall.adjustWage(step);
    case 'BACK_PAY':
      return hall.assessBackPay(step);
    case 'DELETE_BACK_PAY':
      return hall.deleteBackPay(step);
  }
}

/** Fen as yuan with two decimals. */
export function yuan(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(3, '0');
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
