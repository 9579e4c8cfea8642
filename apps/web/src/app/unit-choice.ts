import { UnitChoicesDocument } from '@canbao/schema/documents';
import { computed, shallowRef, watch } from 'vue';
import { apollo } from './apollo.ts';
import { isOfficer, viewer } from './session.ts';

export interface UnitChoice {
  readonly unitNo: string;
  readonly name: string;
}

const everyUnit = shallowRef<readonly UnitChoice[]>([]);
const chosenNo = shallowRef<string | null>(null);

/** The units among which the viewer works: a clerk's own, every one for the agency. */
export const unitChoices = computed<readonly UnitChoice[]>(() =>
  isOfficer.value || (viewer.value?.units.length ?? 0) === 0 ? everyUnit.value : (viewer.value?.units ?? []),
);

/** 当前单位: the unit whose pages are shown. */
export const chosenUnit = computed(
  () => unitChoices.value.find((unit) => unit.unitNo === chosenNo.value) ?? unitChoices.value[0] ?? null,
);

export function chooseUnit(unitNo: string): void {
  chosenNo.value = unitNo;
}

watch(viewer, async (now) => {
  chosenNo.value = null;
  everyUnit.value = [];
  if (!now || now.units.length > 0) return;
  const { data } = await apollo.query({ query: UnitChoicesDocument, variables: { take: 500 } });
  everyUnit.value = data.units.items;
});
