import { ref, shallowRef, watch } from 'vue';
import type { Ref, ShallowRef } from 'vue';
import type { FaultText } from '../../ui/fault.ts';
import { fetchUpload } from './upload-file.ts';
import type { UploadedFile } from './upload-file.ts';

/** The file that was uploaded last, so that its page need not ask for what has just been answered. */
let kept: UploadedFile | null = null;

export function keepUpload(file: UploadedFile): void {
  kept = file;
}

interface UploadState {
  readonly file: ShallowRef<UploadedFile | null>;
  readonly faults: ShallowRef<readonly FaultText[]>;
  readonly loading: Ref<boolean>;
  readonly again: () => void;
}

/** A file by the number that stands in the address; after a reload it is asked for again. */
export function useUpload(id: () => string): UploadState {
  const file = shallowRef<UploadedFile | null>(null);
  const faults = shallowRef<readonly FaultText[]>([]);
  const loading = ref(false);
  async function read(): Promise<void> {
    const wanted = id();
    faults.value = [];
    file.value = kept?.uploadId === wanted ? kept : null;
    if (file.value !== null) return;
    loading.value = true;
    const answer = await fetchUpload(wanted);
    if (wanted !== id()) return;
    loading.value = false;
    file.value = answer.file;
    faults.value = answer.faults ?? [];
  }
  watch(id, read, { immediate: true });
  return { file, faults, loading, again: () => void read() };
}
