import { formCellText } from './form.ts';
import type { Form, FormCell, FormFact } from './form.ts';

/** A thing that a form said and the records now say differently; null where it did not stand or stands no more. */
export interface FormChange {
  /** "职工基本医疗保险 正常应缴 单位缴费金额" */
  readonly place: string;
  readonly was: string | null;
  readonly is: string | null;
}

/** One place of a form and what stands in it, for comparing. */
interface Said {
  readonly place: string;
  readonly text: string;
  /** as the public may read it */
  readonly shown: string;
  /** tells nothing that its row does not: told alone, and not when the whole row comes or goes */
  readonly beside: boolean;
}

/** Everything that a form says, in its order, each under its place; two forms that say the same are the same paper. */
export function saidOnForm(form: Form): Said[] {
  const rows = [...form.rows, ...(form.totals === null ? [] : [form.totals])];
  const hasNumbers = form.columns.some(({ number }) => number);
  return [
    ...form.head.map(saidByFact),
    ...rows.flatMap(({ name, cells }) =>
      cells.flatMap((cell, index) => {
        const { label, number } = form.columns[index]!;
        return isNumbering(label) ? [] : [said(`${name} ${label}`, cell, undefined, hasNumbers && !number)];
      }),
    ),
    ...form.sums.map(saidByFact),
    ...form.foot.map(saidByFact),
  ];
}

/** The figures that have changed since a form was printed, in its order; those that are new follow. */
export function compareForms(printed: Form, now: Form): FormChange[] {
  const current = new Map(saidOnForm(now).map((one) => [one.place, one]));
  const former = saidOnForm(printed);
  const places = new Set(former.map(({ place }) => place));
  const changed = former.flatMap(({ place, text, shown, beside }) => {
    const other = current.get(place);
    if (other?.text === text || (other === undefined && beside)) return [];
    return [{ place, was: shown, is: other?.shown ?? null }];
  });
  const added = [...current.values()].filter(({ place, beside }) => !places.has(place) && !beside);
  return [...changed, ...added.map(({ place, shown }) => ({ place, was: null, is: shown }))];
}

/** 序号 moves with the rows around it and says nothing of its own. */
function isNumbering(column: string): boolean {
  return column === '序号';
}

function saidByFact({ label, cell, masked }: FormFact): Said {
  return said(label, cell, masked);
}

function said(place: string, cell: FormCell, masked?: string, beside = false): Said {
  const text = formCellText(cell);
  return { place, text, shown: masked ?? text, beside };
}
