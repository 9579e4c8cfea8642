import type { XmlHandlers } from './scan-xml.ts';
import type { WorksheetLimits } from './worksheet-limits.ts';
import { tooComplex } from './worksheet-refused.ts';

/** Reads the table of texts that cells refer to by number; a text too long for any cell is kept just too long. */
export function sharedStrings(limits: WorksheetLimits): { readonly handlers: XmlHandlers; readonly strings: string[] } {
  const strings: string[] = [];
  const most = (limits.rows + 2) * limits.columns;
  let characters = 0;
  let item = '';
  let reading = false;
  /** 注音: how the text is read aloud, beside the text itself */
  let phonetic = false;
  const handlers: XmlHandlers = {
    open: (name) => {
      if (name === 'si') item = '';
      if (name === 'rPh') phonetic = true;
      reading = name === 't' && !phonetic;
    },
    text: (text) => {
      if (reading && item.length <= limits.cellText) item += text.slice(0, limits.cellText + 1);
    },
    close: (name) => {
      reading = false;
      if (name === 'rPh') phonetic = false;
      if (name !== 'si') return;
      characters += item.length;
      if (strings.length === most || characters > limits.text) throw tooComplex('文字过多');
      strings.push(item);
    },
  };
  return { handlers, strings };
}
