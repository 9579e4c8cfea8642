import type { GraphQLSchema } from 'graphql';
import { computed, shallowRef } from 'vue';
import type { ComputedRef, ShallowRef } from 'vue';
import { listsIn } from './answer-lists.ts';
import type { AnswerList } from './answer-lists.ts';
import { shapeOfAnswer } from './answer-shape.ts';
import { askQuestion, meantBy } from './ask-question.ts';
import type { Answer } from './ask-question.ts';
import type { Asked } from './editors/editor-desk.ts';
import { statisticOrder } from './statistic-order.ts';
import type { StatisticOrder } from './statistic-order.ts';

/** What was asked last, and what came of it. */
export interface AnswerState {
  readonly answer: ShallowRef<Answer | null>;
  readonly running: ShallowRef<boolean>;
  readonly operationName: ComputedRef<string | null>;
  /** the answer as tables; none until the schema is known */
  readonly lists: ComputedRef<readonly AnswerList[]>;
  /** what can be ordered as a file where there was too much for an answer; null otherwise */
  readonly order: ComputedRef<StatisticOrder | null>;
  readonly learnSchema: (schema: GraphQLSchema) => void;
  /** asks the server; the editors' own question about the schema leaves no answer behind */
  readonly ask: (asked: Asked) => Promise<Answer>;
  /** what the editor shows in the answer's place, which may be a fault of its own: variables that are no JSON */
  readonly shown: (text: string) => void;
  readonly forget: () => void;
}

export function useAnswer(): AnswerState {
  const asked = shallowRef<Asked | null>(null);
  const answer = shallowRef<Answer | null>(null);
  const running = shallowRef(false);
  const schema = shallowRef<GraphQLSchema | null>(null);
  const lists = computed(() => tablesOf(schema.value, asked.value, answer.value));

  async function ask(given: Asked): Promise<Answer> {
    if (given.operationName === 'IntrospectionQuery') return askQuestion(given);
    const question = meantBy(given);
    asked.value = question;
    answer.value = null;
    running.value = true;
    const answered = await askQuestion(question);
    // a later question may have overtaken this one
    if (asked.value === question) {
      answer.value = answered;
      running.value = false;
    }
    return answered;
  }

  function shown(text: string): void {
    const fault = faultWithin(text);
    if (fault === null || running.value || sameFaults(fault, answer.value)) return;
    asked.value = null;
    answer.value = fault;
  }

  function forget(): void {
    asked.value = null;
    answer.value = null;
    running.value = false;
  }

  const operationName = computed(() => asked.value?.operationName ?? null);
  const order = computed(() => statisticOrder(asked.value, answer.value));
  const state = { answer, running, operationName, lists, order };
  return { ...state, learnSchema: (known) => (schema.value = known), ask, shown, forget };
}

function tablesOf(schema: GraphQLSchema | null, asked: Asked | null, answer: Answer | null): readonly AnswerList[] {
  if (schema === null || asked === null || !answer?.data) return [];
  return listsIn(answer.data, shapeOfAnswer(schema, asked.query, asked.operationName));
}

/** An answer that is nothing but faults, if the text is one. */
function faultWithin(text: string): Answer | null {
  try {
    const answer = JSON.parse(text) as Answer;
    return answer.errors !== undefined && answer.data === undefined ? answer : null;
  } catch {
    return null;
  }
}

function sameFaults(one: Answer, other: Answer | null): boolean {
  return JSON.stringify(one.errors) === JSON.stringify(other?.errors);
}
