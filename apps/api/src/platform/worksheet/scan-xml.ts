import { SaxesParser } from 'saxes';
import { tooComplex, truncated } from './worksheet-refused.ts';

export type Attributes = Readonly<Record<string, string | undefined>>;

/** What a part is read with, element by element; names come without their prefix. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** A part on its way through the parser. */
export interface XmlScan {
  write(piece: Buffer): void;
  end(): void;
}

/** Bytes without any element beginning or ending: a text, attribute or comment longer than anything in a workbook. */
const LONGEST_STRETCH = 1024 * 1024;

/**
 * Reads XML in UTF-8 as it comes in and keeps nothing of it. Entities of its own are not expanded but refused with their
 * DOCTYPE, which no workbook has. Refusals: FILE_TOO_COMPLEX, FILE_TRUNCATED.
 */
export function scanXml(handlers: XmlHandlers, depth: number): XmlScan {
  const decode = decoderOfUtf8();
  const parser = new SaxesParser({ xmlns: false, position: false });
  let open = 0;
  let stretch = 0;
  parser.on('doctype', () => {
    throw tooComplex('含有DOCTYPE');
  });
  parser.on('error', () => {
    throw truncated();
  });
  parser.on('opentag', ({ name, attributes }) => {
    open += 1;
    stretch = 0;
    if (open > depth) throw tooComplex(`嵌套超过${depth}层`);
    handlers.open?.(withoutPrefix(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    open -= 1;
    stretch = 0;
    handlers.close?.(withoutPrefix(name));
  });
  const { text } = handlers;
  if (text !== undefined) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  return {
    write: (piece) => {
      // The parser gathers a text until it is complete, so that one without end would fill the memory.
      stretch += piece.length;
      parser.write(decode(piece));
      if (stretch > LONGEST_STRETCH) throw tooComplex('内容过长');
    },
    end: () => void parser.write(decode()).close(),
  };
}

/** Piece by piece; without one, what is left over. Refusal: FILE_TRUNCATED for bytes that are no text. */
function decoderOfUtf8(): (piece?: Buffer) => string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return (piece) => {
    try {
      return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
    } catch {
      throw truncated();
    }
  };
}

function withoutPrefix(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}
