export interface DeclaredValue {
  readonly field: string;
  readonly label: string;
  readonly value?: string | null | undefined;
}

/** 变更内容: one thing that a declaration declares, before and after. */
export interface DeclaredChange {
  readonly field: string;
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Puts before and after side by side: what is declared now in its order, then what there was and is no more. */
export function declaredChanges(before: readonly DeclaredValue[], after: readonly DeclaredValue[]): DeclaredChange[] {
  const gone = before.filter(({ field }) => after.every((now) => now.field !== field));
  return [...after, ...gone].map(({ field, label }) => ({
    field,
    label,
    before: valueOf(before, field),
    after: valueOf(after, field),
  }));
}

function valueOf(values: readonly DeclaredValue[], wanted: string): string | null {
  return values.find(({ field }) => field === wanted)?.value ?? null;
}
