import type { GraphQLSchema } from 'graphql';

/** The editors, by what stands in them. */
export type EditorName = 'query' | 'variables' | 'answer';

/** A question as it stands in the editors; variables are JSON. */
export interface Question {
  readonly query: string;
  readonly variables: string;
}

/** 历史: a question that was asked before. */
export interface Past {
  readonly query?: string;
  readonly variables?: string;
  readonly operationName?: string;
}

/** What is sent for a question. */
export interface Asked {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: string | null;
}

/** A name of the schema that is asked about; `member` is a field of the type. */
export interface SchemaName {
  readonly type: string;
  readonly member?: string;
}

/** What the page can have the editors do. */
export interface EditorDesk {
  /** asks what stands in the editors */
  readonly run: () => void;
  readonly tidy: () => void;
  readonly show: (question: Question) => void;
  readonly isEmpty: () => boolean;
  readonly forget: (past: Past) => void;
}

/** Storage as the browser has it, less what is not needed. */
export interface QuestionStore {
  readonly length: number;
  getItem: (key: string) => string | null;
  setItem: (key: string, value: string) => void;
  removeItem: (key: string) => void;
  clear: () => void;
}

/** What the editors are given by the page, and what they tell it. */
export interface EditorTerms {
  /** where on the page each of them stands */
  readonly places: Readonly<Record<EditorName, HTMLElement>>;
  /** what each is called by a screen reader */
  readonly labels: Readonly<Record<EditorName, string>>;
  readonly storage: QuestionStore;
  readonly ask: (asked: Asked) => Promise<object>;
  /** what is shown where the answer stands; GraphiQL writes there, too, why it has not asked at all */
  readonly shown: (text: string) => void;
  readonly ready: (desk: EditorDesk) => void;
  readonly schemaKnown: (schema: GraphQLSchema) => void;
  /** the newest first */
  readonly past: (past: readonly Past[]) => void;
  /** somebody wants to read what a name in the query means */
  readonly docsAsked: (name: SchemaName) => void;
}
