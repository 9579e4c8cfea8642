import { UnitChoicesDocument } from '@canbao/schema/documents';
import { computed, shallowRef } from 'vue';
import { apollo } from './apollo.ts';
import { viewer } from './session.ts';
import type { Viewer } from './session.ts';

export interface UnitChoice {
  readonly unitNo: string;
  readonly name: string;
}

/** As many units as the switcher holds. */
const MOST = 500;

/** 可选单位: the units among which the viewer works: a clerk's own, every one for the agency. */
export const unitChoices = shallowRef<readonly UnitChoice[]>([]);
const chosenNo = shallowRef<string | null>(null);
let choicesOf: Viewer | null = null;

/** 当前单位: the unit whose pages are shown. */
export const chosenUnit = computed(
  () => unitChoices.value.find((unit) => unit.unitNo === chosenNo.value) ?? unitChoices.value[0] ?? null,
);

/** Learns once for each viewer which units there are. Fails when the server cannot be asked. */
export async function learnUnits(): Promise<void> {
  const now = viewer.value ?? null;
  if (now === choicesOf) return;
  unitChoices.value = [];
  chosenNo.value = null;
  unitChoices.value = now === null || now.units.length > 0 ? (now?.units ?? []) : await everyUnit();
  choicesOf = now;
}

/** The unit that an address names, if it is one of the viewer's. */
export function rememberUnit(unitNo: unknown): void {
  if (typeof unitNo === 'string' && unitNo !== '') chosenNo.value = unitNo;
}

/** Whether an address has to say which unit it is about: only where there are several. */
export function unitForAddress(): string | null {
  return unitChoices.value.length > 1 ? (chosenUnit.value?.unitNo ?? null) : null;
}

async function everyUnit(): Promise<readonly UnitChoice[]> {
  const { data } = await apollo.query({
    query: UnitChoicesDocument,
    variables: { take: MOST },
    fetchPolicy: 'network-only',
  });
  return data.units.items;
}
