import type { Request } from 'express';
import { Kind, parse, print, visit } from 'graphql';
import type { SelectionSetNode } from 'graphql';
import { hasRole } from '../identity/viewer.ts';
import type { Viewer } from '../identity/viewer.ts';

/** What a request asks to be run, as Apollo Server reads it. */
interface Body {
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
  readonly extensions?: { readonly persistedQuery?: { readonly sha256Hash?: unknown } } | null;
}

const TYPE_NAME = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;

/** 已登记的查询: the operations of the product's own pages, each under the hash by which a page asks for it. */
export class KnownOperations {
  readonly #texts: ReadonlyMap<string, string>;

  /** @param manifest texts by "sha256:<hash>", as they are generated with the pages' documents */
  constructor(manifest: Readonly<Record<string, string>>) {
    this.#texts = new Map(Object.entries(manifest).map(([key, text]) => [key, withTypeNames(text)]));
  }

  /**
   * The request with the text of the operation that it names; as it is when it brings a text and may. Null when the
   * operation is not known, or none but known ones may be asked.
   */
  resolve(body: unknown, mayAskAnything: boolean): unknown {
    const { query, extensions, ...rest } = (body ?? {}) as Body;
    const hash = extensions?.persistedQuery?.sha256Hash;
    if (query === undefined && typeof hash === 'string') {
      const text = this.#texts.get(`sha256:${hash}`);
      return text === undefined ? null : { ...rest, query: text };
    }
    return mayAskAnything ? body : null;
  }
}

/**
 * Whether a request may bring an operation of its own. A browser in which a clerk is signed in runs the pages' alone, so that
 * a script smuggled into a page learns no more than the page. Analysts, portals and officers ask what they like, and
 * so does a program, whose token no script in a page can read.
 */
export function mayAskAnything(request: Request, viewer: Viewer | null): boolean {
  const isBrowser = request.get('sec-fetch-site') !== undefined && request.get('authorization') === undefined;
  return !isBrowser || viewer === null || hasRole(viewer, 'ANALYST', 'PORTAL', 'OFFICER');
}

/** The pages' cache tells things apart by their types, which it would have asked for itself. */
function withTypeNames(text: string): string {
  const document = visit(parse(text), {
    SelectionSet: (node, _key, parent): SelectionSetNode | undefined => {
      const isRoot = parent !== undefined && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION;
      return isRoot ? undefined : { ...node, selections: [...node.selections, TYPE_NAME] };
    },
  });
  return print(document);
}
