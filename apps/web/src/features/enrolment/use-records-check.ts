import { PreviewEnrolmentDocument } from '@canbao/schema/documents';
import type { EnrolInput, PreviewEnrolmentQuery } from '@canbao/schema/documents';
import { useApolloClient } from '@vue/apollo-composable';
import { onScopeDispose, ref, shallowRef, watch } from 'vue';
import type { Ref, ShallowRef } from 'vue';

export type RecordsAnswer = PreviewEnrolmentQuery['previewEnrolment'];

const PATIENCE_MS = 500;

interface RecordsState {
  /** what the records say of the form as it stands; null as long as they have not been asked about it */
  readonly answer: ShallowRef<RecordsAnswer | null>;
  readonly fault: ShallowRef<unknown>;
  readonly checking: Ref<boolean>;
}

export interface RecordsCheck extends RecordsState {
  readonly again: () => void;
}

/**
 * 与系统核对: asks the server's preview once for each complete form, when it stands still. A name that is still being
 * typed is not asked about: wrong names are counted against the account.
 */
export function useRecordsCheck(complete: () => EnrolInput | null, naming: () => boolean): RecordsCheck {
  const state: RecordsState = { answer: shallowRef(null), fault: shallowRef(null), checking: ref(false) };
  const ask = useQuestion(state);
  const content = (): string => JSON.stringify(complete());
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let asked = '';

  function wait(): void {
    const input = complete();
    if (input === null || naming() || asked === content()) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      asked = content();
      void ask(input);
    }, PATIENCE_MS);
  }
  function again(): void {
    clearTimeout(waiting);
    asked = '';
    void ask(null);
    wait();
  }
  watch(content, again, { immediate: true });
  watch(naming, wait);
  onScopeDispose(() => clearTimeout(waiting));
  return { ...state, again };
}

/** Puts one question at a time; the answer to an earlier one is not listened to any more. */
function useQuestion({ answer, fault, checking }: RecordsState): (input: EnrolInput | null) => Promise<void> {
  const { client } = useApolloClient();
  let latest: EnrolInput | null = null;
  return async (input) => {
    latest = input;
    answer.value = null;
    fault.value = null;
    checking.value = input !== null;
    if (input === null) return;
    const options = { query: PreviewEnrolmentDocument, variables: { input }, fetchPolicy: 'no-cache' } as const;
    const [told, failed] = await client.query(options).then(
      ({ data }) => [data.previewEnrolment, null] as const,
      (error: unknown) => [null, error] as const,
    );
    if (latest !== input) return;
    answer.value = told;
    fault.value = failed;
    checking.value = false;
  };
}
