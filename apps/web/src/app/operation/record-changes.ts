interface Value {
  readonly field: string;
  readonly label: string;
  readonly value?: string | null | undefined;
}

/** A field of a record before and after; null is none. */
export interface RecordChange {
  readonly field: string;
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What a declaration says of a record, before and after side by side. */
export function recordChanges(before: readonly Value[], after: readonly Value[]): RecordChange[] {
  return after.map(({ field, label, value }) => ({
    field,
    label,
    before: before.find((former) => former.field === field)?.value ?? null,
    after: value ?? null,
  }));
}
