import { useHistory, useHistoryActions } from '@graphiql/plugin-history';
import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect } from 'react';
import { operationNameOf } from '../answer-shape.ts';
import type { EditorDesk, EditorName, EditorTerms } from './editor-desk.ts';

/** Tells the page what it needs to know of GraphiQL's state, and how to act upon it. */
export function useTold({ labels, ready, shown, past: tellPast }: EditorTerms): void {
  const actions = useGraphiQLActions();
  const history = useHistoryActions();
  const past = useHistory();
  const { queryEditor, variableEditor, responseEditor } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'responseEditor'),
  );
  useEffect(() => {
    if (queryEditor === undefined || variableEditor === undefined || responseEditor === undefined) return;
    const editors: Editors = { query: queryEditor, variables: variableEditor, answer: responseEditor };
    for (const name of Object.keys(editors) as EditorName[]) {
      editors[name].updateOptions({ ...LOOK, ariaLabel: labels[name] });
    }
    ready(deskOf(editors, actions, history));
  }, [queryEditor, variableEditor, responseEditor, actions, history, labels, ready]);
  useEffect(() => {
    const listening = responseEditor?.onDidChangeModelContent(() => shown(responseEditor.getValue()));
    return () => listening?.dispose();
  }, [responseEditor, shown]);
  useEffect(() => {
    tellPast([...past].reverse());
  }, [past, tellPast]);
}

type Editor = NonNullable<Parameters<Parameters<typeof useGraphiQL>[0]>[0]['queryEditor']>;
type Editors = Readonly<Record<EditorName, Editor>>;

const LOOK = {
  wordWrap: 'on',
  // what it suggests may reach beyond the editor
  fixedOverflowWidgets: true,
  fontFamily: 'var(--mono)',
  fontSize: 13,
  lineHeight: 20,
  padding: { top: 8, bottom: 8 },
} as const;

function deskOf(
  editors: Editors,
  actions: ReturnType<typeof useGraphiQLActions>,
  history: ReturnType<typeof useHistoryActions>,
): EditorDesk {
  return {
    run: () => actions.run(),
    tidy: () => void actions.prettifyEditors(),
    show: ({ query, variables }) => {
      editors.query.setValue(query);
      editors.variables.setValue(variables);
      editors.answer.setValue('');
      // GraphiQL reads what has changed a moment later; who presses at once must not ask by the name of the question before
      const operationName = operationNameOf(query);
      actions.setOperationName(operationName ?? '');
      actions.updateActiveTabValues({ query, variables, operationName });
    },
    isEmpty: () => editors.query.getValue().trim() === '',
    forget: (one) => history.deleteFromHistory(one, true),
  };
}
