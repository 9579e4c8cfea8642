export interface FaultText {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

interface GraphqlFault {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

interface FailedRequest {
  readonly graphQLErrors?: readonly GraphqlFault[];
  /** an answer with an HTTP status other than 200 is a network error that carries the server's words */
  readonly networkError?: { readonly result?: unknown } | null;
}

const NETWORK: FaultText = {
  code: 'NETWORK',
  message: '网络不通，没有连上服务器',
  remedy: '请检查网络后重试；已填写的内容仍在本页。',
};

/** What a failed request tells the reader: the server's own words where it has answered, otherwise that it could not. */
export function remedyOf(error: unknown): FaultText {
  const [fault] = faultsOf(error);
  if (fault === undefined) return NETWORK;
  const { code, remedy } = fault.extensions ?? {};
  return {
    code: typeof code === 'string' ? code : 'INTERNAL',
    message: fault.message,
    remedy: typeof remedy === 'string' ? remedy : '',
  };
}

/** Every fault that an answer names. */
export function faultsOf(error: unknown): readonly GraphqlFault[] {
  const { graphQLErrors, networkError } = (error ?? {}) as FailedRequest;
  if (graphQLErrors !== undefined && graphQLErrors.length > 0) return graphQLErrors;
  const result = networkError?.result;
  if (typeof result !== 'object' || result === null || !('errors' in result)) return [];
  return Array.isArray(result.errors) ? (result.errors as GraphqlFault[]) : [];
}
