import '@graphiql/react/setup-workers/vite';
import '@graphiql/react/style.css';
import './editors.css';
import { HistoryStore } from '@graphiql/plugin-history';
import { GraphiQLProvider, QueryEditor, ResponseEditor, useMonaco, VariableEditor } from '@graphiql/react';
import type { SchemaReference } from '@graphiql/react';
import { getNamedType } from 'graphql';
import { createElement as element, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { EditorName, EditorTerms, SchemaName } from './editor-desk.ts';
import { tellFaultsInChinese } from './faults-in-chinese.ts';
import { THEME, THEME_NAME } from './theme.ts';
import { useTold } from './use-told.ts';

/**
 * GraphiQL's editors in places of a page that is not GraphiQL's: React draws into them, and the page is told what happens.
 * Gives what takes them away again.
 */
export function mountEditors(terms: EditorTerms): () => void {
  // drawn nowhere itself: everything it shows stands in one of the places
  const root = createRoot(document.createElement('div'));
  root.render(element(Editors, { terms }));
  return () => root.unmount();
}

interface Props {
  readonly terms: EditorTerms;
}

/** Scalars of ours travel as text; without this the editor of the variables warns about each. */
const TEXT = { type: 'string' } as const;
const SCALARS = { Month: TEXT, Date: TEXT, DateTime: TEXT, Money: TEXT, Rate: TEXT };
const MOST_REMEMBERED = 50;
/** The page shows the documentation; GraphiQL asks for it only if something is there to show it. */
const DOCUMENTATION = { title: '文档', icon: () => null, content: () => null };

function Editors({ terms }: Props): ReactNode {
  return element(GraphiQLProvider, {
    fetcher: terms.ask,
    storage: terms.storage,
    plugins: [DOCUMENTATION],
    referencePlugin: DOCUMENTATION,
    customScalarSchemas: SCALARS,
    editorTheme: { light: THEME_NAME, dark: THEME_NAME },
    defaultTheme: 'light',
    defaultQuery: '',
    onSchemaChange: terms.schemaKnown,
    children: element(HistoryStore, { maxHistoryLength: MOST_REMEMBERED, children: element(Parts, { terms }) }),
  });
}

function Parts({ terms }: Props): ReactNode {
  const { places, labels, docsAsked } = terms;
  const dressed = useTheme();
  useTold(terms);
  if (!dressed) return null;
  const named = (name: EditorName): object => ({ role: 'group', 'aria-label': labels[name] });
  const docs = (reference: SchemaReference): void => {
    const name = nameOf(reference);
    if (name !== null) docsAsked(name);
  };
  return [
    createPortal(element(QueryEditor, { ...named('query'), onClickReference: docs }), places.query, 'query'),
    createPortal(element(VariableEditor, named('variables')), places.variables, 'variables'),
    createPortal(element(ResponseEditor, named('answer')), places.answer, 'answer'),
  ];
}

/** Whether the editor has been loaded and knows our colours, which the first thing that it draws already needs. */
function useTheme(): boolean {
  const monaco = useMonaco((state) => state.monaco);
  const [dressed, setDressed] = useState(false);
  useEffect(() => {
    if (monaco === undefined) return undefined;
    monaco.editor.defineTheme(THEME_NAME, THEME);
    setDressed(true);
    return tellFaultsInChinese(monaco);
  }, [monaco]);
  return dressed;
}

function nameOf({ kind, typeInfo }: SchemaReference): SchemaName | null {
  const { fieldDef, parentType, argDef, type } = typeInfo;
  const rule: string = kind;
  if ((rule === 'Field' || rule === 'AliasedField') && fieldDef && parentType) {
    return { type: getNamedType(parentType).name, member: fieldDef.name };
  }
  const meant = rule === 'Argument' ? argDef?.type : type;
  return meant ? { type: getNamedType(meant).name } : null;
}
