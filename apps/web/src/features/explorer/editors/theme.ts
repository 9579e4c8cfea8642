/** The editors in the product's colours; each is legible on white. */
export const THEME_NAME = 'canbao';

export const THEME = {
  base: 'vs' as const,
  inherit: true,
  rules: [
    { token: 'keyword.gql', foreground: '8a5300' },
    { token: 'key.identifier.gql', foreground: '0b6e63' },
    { token: 'argument.identifier.gql', foreground: '4a3aa7' },
    { token: 'type.identifier.gql', foreground: '8a5300' },
    { token: 'comment.gql', foreground: '51605d' },
    { token: 'string.key.json', foreground: '0b6e63' },
    { token: 'string.value.json', foreground: '16211f' },
    { token: 'number.json', foreground: '4a3aa7' },
  ],
  colors: {
    'editor.background': '#ffffff',
    'editor.foreground': '#16211f',
    'editorLineNumber.foreground': '#66736f',
    'editorLineNumber.dimmedForeground': '#66736f',
    'editorLineNumber.activeForeground': '#16211f',
    focusBorder: '#0b6e63',
    'editorSuggestWidget.selectedBackground': '#e3f1ee',
    'editorSuggestWidget.selectedForeground': '#07544c',
    'editorSuggestWidget.highlightForeground': '#0b6e63',
    'editorSuggestWidget.focusHighlightForeground': '#0b6e63',
    'list.hoverBackground': '#f7faf9',
    'textLink.foreground': '#0b6e63',
  },
};
