import { onScopeDispose, ref, shallowRef, watch } from 'vue';
import type { Ref, ShallowRef } from 'vue';

const PATIENCE_MS = 500;

interface RecordsState<Answer> {
  /** what the records say of the form as it stands; null as long as they have not been asked about it */
  readonly answer: ShallowRef<Answer | null>;
  readonly fault: ShallowRef<unknown>;
  readonly checking: Ref<boolean>;
}

export interface RecordsCheck<Answer> extends RecordsState<Answer> {
  readonly again: () => void;
}

/**
 * 与系统核对: asks the server's preview once for each complete form, when it stands still. A name that is still being
 * typed is not asked about: wrong names are counted against the account.
 */
export function useRecordsCheck<Input extends object, Answer>(
  ask: (input: Input) => Promise<Answer>,
  complete: () => Input | null,
  naming: () => boolean = () => false,
): RecordsCheck<Answer> {
  const state: RecordsState<Answer> = { answer: shallowRef(null), fault: shallowRef(null), checking: ref(false) };
  const put = oneAtATime(ask, state);
  const content = (): string => JSON.stringify(complete());
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let asked = '';

  function wait(): void {
    const input = complete();
    if (input === null || naming() || asked === content()) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      asked = content();
      void put(input);
    }, PATIENCE_MS);
  }
  function again(): void {
    clearTimeout(waiting);
    asked = '';
    void put(null);
    wait();
  }
  watch(content, again, { immediate: true });
  watch(naming, wait);
  onScopeDispose(() => clearTimeout(waiting));
  return { ...state, again };
}

/** Puts one question at a time; the answer to an earlier one is not listened to any more. */
function oneAtATime<Input extends object, Answer>(
  ask: (input: Input) => Promise<Answer>,
  { answer, fault, checking }: RecordsState<Answer>,
): (input: Input | null) => Promise<void> {
  let latest: Input | null = null;
  return async (input) => {
    latest = input;
    answer.value = null;
    fault.value = null;
    checking.value = input !== null;
    if (input === null) return;
    const [told, failed] = await ask(input).then(
      (value) => [value, null] as const,
      (error: unknown) => [null, error] as const,
    );
    if (latest !== input) return;
    answer.value = told;
    fault.value = failed;
    checking.value = false;
  };
}
