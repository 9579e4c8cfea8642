import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

/** A string as it stands in a script, in any of its quotes. */
const LITERAL = `("(?:[^"\\\\]|\\\\.)*"|'(?:[^'\\\\]|\\\\.)*'|\`[^\`]*\`)`;
/** In the readable build of monaco-editor texts are told by number, beside the English one. */
const BY_NUMBER = new RegExp(`localize2?\\)?\\((\\d+),\\s*${LITERAL}`, 'g');
/** In its modules, by a name or an object with one. */
const BY_NAME = new RegExp(`(localize2?\\(\\s*(?:'[^']*'|"[^"]*"|\\{[^}]*\\})\\s*,\\s*)${LITERAL}`, 'g');

/** And a few labels are told by nothing. */
const LABEL = new RegExp(`(\\blabel:\\s*)${LITERAL}`, 'g');

const MONACO = /[\\/]monaco-editor[\\/]esm[\\/].*\.js$/;
const GRAPHIQL = /[\\/]@graphiql[\\/]react[\\/]dist[\\/].*\.js$/;
/** What the package has in no language but English, as far as anybody meets it here. */
const UNTRANSLATED: Readonly<Record<string, string>> = {
  '{0} results': '{0} 个结果',
  editor: '编辑器',
  'The editor is not accessible at this time.': '编辑器目前没有为读屏软件优化。',
  '{0} To enable screen reader optimized mode, use {1}': '{0} 按 {1} 为读屏软件优化',
  'Click to toggle color options (rgb/hsl/hex)': '点击切换颜色的写法（rgb/hsl/hex）',
  'Show or Focus Standalone Color Picker': '显示或转到取色器',
  '&&Show or Focus Standalone Color Picker': '显示或转到取色器(&&S)',
  'Hide the Color Picker': '隐藏取色器',
  'Insert Color with Standalone Color Picker': '插入取色器中的颜色',
  'Show Next Inline Edit': '下一处建议的修改',
  'Show Previous Inline Edit': '上一处建议的修改',
  'Trigger Inline Edit': '建议修改',
  'Accept Inline Edit': '接受建议的修改',
  'Jump to Inline Edit': '转到建议的修改',
  'Jump Back from Inline Edit': '从建议的修改返回',
  'Reject Inline Edit': '不接受建议的修改',
  'Hide Inline Edit': '隐藏建议的修改',
  'Pin Inline Edit': '固定建议的修改',
};

/** What GraphiQL has in its own scripts, which know one language. */
const OF_GRAPHIQL: Readonly<Record<string, string>> = {
  '"Prettify Editors"': '整理格式',
  '"Merge Fragments into Query"': '把片段并入查询',
  '"Run Operation"': '运行',
  '"Copy Query"': '复制查询',
  '"Automatically added leaf fields"': '自动补上的字段',
};

/**
 * The explorer's editor speaks Chinese: its modules have English texts and nowhere to put others, and the package's Chinese ones
 * are numbered for another build of it. Here each English text is exchanged while the web app is built, so that a browser loads
 * one language and no table. A text that is gone from GraphiQL fails the build.
 */
export function monacoInChinese(): Plugin {
  let chinese: ReadonlyMap<string, string> | null = null;
  const missing = new Set(Object.keys(OF_GRAPHIQL));
  return {
    name: 'monaco-in-chinese',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (MONACO.test(id)) {
        chinese ??= readChinese();
        const texts = chinese;
        const exchanged = (whole: string, before: string, literal: string): string => {
          const text = texts.get(textOf(literal));
          return text === undefined ? whole : before + JSON.stringify(text);
        };
        return code.replace(BY_NAME, exchanged).replace(LABEL, exchanged);
      }
      if (!GRAPHIQL.test(id)) return null;
      return Object.entries(OF_GRAPHIQL).reduce((changed, [english, text]) => {
        if (changed.includes(english)) missing.delete(english);
        return changed.replaceAll(english, JSON.stringify(text));
      }, code);
    },
    buildEnd(error) {
      if (error === undefined && missing.size > 0) this.error(`not in GraphiQL any more: ${[...missing].join(', ')}`);
    },
  };
}

/** The editor's texts by the English ones, as the package tells both. */
function readChinese(): ReadonlyMap<string, string> {
  // the editor is GraphiQL's dependency, and found as that
  const { resolve } = createRequire(createRequire(import.meta.url).resolve('@graphiql/react'));
  const readable = readFileSync(resolve('monaco-editor/dev/vs/editor/editor.main.js'), 'utf8');
  const listed = readFileSync(resolve('monaco-editor/dev/vs/nls.messages.zh-cn.js'), 'utf8');
  const texts = JSON.parse(/_VSCODE_NLS_MESSAGES=(\[.*\]);/.exec(listed)![1]!) as (string | null)[];
  const known = [...readable.matchAll(BY_NUMBER)].flatMap(([, number, literal]) => {
    const text = texts[Number(number)] ?? null;
    return text === null ? [] : [[textOf(literal!), text] as const];
  });
  return new Map([...known, ...Object.entries(UNTRANSLATED)]);
}

const CONTROL: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

function textOf(literal: string): string {
  return literal
    .slice(1, -1)
    .replace(/\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))/gs, (_, four?: string, two?: string, one?: string) =>
      one === undefined ? String.fromCharCode(parseInt((four ?? two)!, 16)) : (CONTROL[one] ?? one),
    );
}
