import type { BatchKind, SheetTable } from '@canbao/rules';
import { onScopeDispose, shallowRef, watch } from 'vue';
import type { ShallowRef } from 'vue';
import { checkFile } from './check-file.ts';
import type { FileCheck, FileSetting } from './check-file.ts';

/** What is to be checked; a new one ends the check of the one before. */
export interface ToCheck {
  readonly kind: BatchKind;
  readonly table: SheetTable;
  readonly setting: FileSetting;
}

interface FileCheckState {
  /** null while the file is being checked */
  readonly check: ShallowRef<FileCheck | null>;
  readonly progress: ShallowRef<{ readonly done: number; readonly total: number }>;
}

/** As long as the page may be kept from answering the reader. */
const STRETCH_MS = 30;

/** Checks a file while the page stays usable: a stretch of rows, then whatever the reader does. */
export function useFileCheck(toCheck: () => ToCheck | null): FileCheckState {
  const check = shallowRef<FileCheck | null>(null);
  const progress = shallowRef({ done: 0, total: 0 });
  let current = 0;

  async function run({ kind, table, setting }: ToCheck): Promise<void> {
    current += 1;
    const mine = current;
    check.value = null;
    const steps = checkFile(kind, table, setting);
    let begun = performance.now();
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) {
        check.value = step.value;
        return;
      }
      if (performance.now() - begun < STRETCH_MS) continue;
      progress.value = step.value;
      await new Promise((resolve) => setTimeout(resolve));
      if (mine !== current) return;
      begun = performance.now();
    }
  }
  watch(toCheck, (now) => (now === null ? undefined : void run(now)), { immediate: true });
  onScopeDispose(() => (current += 1));
  return { check, progress };
}
