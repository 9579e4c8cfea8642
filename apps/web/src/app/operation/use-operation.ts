import type { OperationDoneFragment, OperationToldFragment } from '@canbao/schema/documents';
import type { TypedDocumentNode } from '@apollo/client/core';
import { useApolloClient } from '@vue/apollo-composable';
import { nextTick, ref, shallowRef } from 'vue';
import type { Ref, ShallowRef } from 'vue';
import { keyFor } from '../submission-key.ts';
import type { Sent } from '../submission-key.ts';
import { useRecordsCheck } from '../use-records-check.ts';
import type { RecordsCheck } from '../use-records-check.ts';

/** An outcome as its page shows it; some operations have results of their own, without base or charges. */
export type ShownOutcome = Pick<OperationDoneFragment, 'message' | 'details' | 'refusals' | 'declaration'> & {
  readonly outcome: string;
  readonly base?: OperationDoneFragment['base'];
};

/**
 * The two documents of an operation: its preview under the name `told`, its submission under the name `done`. One that moves
 * no money has no preview: what the page knows is all that it could tell.
 */
export interface OperationDocuments<Input, Done extends ShownOutcome> {
  readonly preview?: TypedDocumentNode<{ readonly told: OperationToldFragment }, { readonly input: Input }>;
  readonly submit: TypedDocumentNode<{ readonly done: Done }, { readonly input: Input }>;
}

/** One operation on its page: asked about while it is filled in, submitted once, and its outcome. */
export interface OperationOnPage<Done extends ShownOutcome> {
  readonly records: RecordsCheck<OperationToldFragment>;
  /** null while the form is shown */
  readonly outcome: ShallowRef<Done | null>;
  readonly sending: Ref<boolean>;
  readonly sendError: ShallowRef<unknown>;
  /** whether it has been tried to send the form: then every fault is told */
  readonly pressed: Ref<boolean>;
  /** submits what is complete; otherwise shows where it is not */
  readonly submit: () => Promise<void>;
  /** back to the form as it is */
  readonly showForm: () => Promise<void>;
}

/**
 * Runs a page's operation. `complete` gives the input once every field is right in itself; `sheet` is where its fields stand,
 * so that the first faulty one can be shown.
 */
export function useOperation<
  Input extends { readonly idempotencyKey?: string | null | undefined },
  Done extends ShownOutcome,
>(
  documents: OperationDocuments<Input, Done>,
  complete: () => Input | null,
  sheet: () => HTMLElement | null,
): OperationOnPage<Done> {
  const { client } = useApolloClient();
  const outcome = shallowRef(null) as ShallowRef<Done | null>;
  const pressed = ref(false);
  const { preview } = documents;
  const records = useRecordsCheck(
    async ({ query, input }) =>
      (await client.query({ query, variables: { input }, fetchPolicy: 'no-cache' })).data.told,
    () => {
      const input = preview === undefined ? null : complete();
      return preview === undefined || input === null ? null : { query: preview, input };
    },
  );
  const { sending, sendError, send } = useSending(documents.submit);

  async function submit(): Promise<void> {
    if (sending.value) return;
    pressed.value = true;
    const input = complete();
    if (input !== null) outcome.value = await send(input);
    if (input !== null) return;
    await nextTick();
    sheet()?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }
  async function showForm(): Promise<void> {
    outcome.value = null;
    pressed.value = false;
    records.again();
    await nextTick();
    sheet()?.querySelector<HTMLElement>('input')?.focus();
  }
  return { records, outcome, sending, sendError, pressed, submit, showForm };
}

/** Sends an input under its key; null when it failed, which leaves form and key as they are. */
function useSending<Input extends object, Done extends ShownOutcome>(
  submit: OperationDocuments<Input, Done>['submit'],
): Pick<OperationOnPage<Done>, 'sending' | 'sendError'> & { send: (input: Input) => Promise<Done | null> } {
  const { client } = useApolloClient();
  const sent: Sent = { sent: null };
  const [sending, sendError] = [ref(false), shallowRef<unknown>(null)];
  async function send(input: Input): Promise<Done | null> {
    const keyed = { ...input, idempotencyKey: keyFor(sent, input, () => crypto.randomUUID()) };
    sending.value = true;
    sendError.value = null;
    try {
      const { data } = await client.mutate({ mutation: submit, variables: { input: keyed } });
      sent.sent = null;
      return data?.done ?? null;
    } catch (error) {
      sendError.value = error;
      return null;
    } finally {
      sending.value = false;
    }
  }
  return { sending, sendError, send };
}
