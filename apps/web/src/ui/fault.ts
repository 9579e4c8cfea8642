export interface FaultText {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

interface GraphqlFault {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

const NETWORK: FaultText = {
  code: 'NETWORK',
  message: '网络不通,没有连上服务器',
  remedy: '请检查网络后重试;已填写的内容仍在本页。',
};

/** What a failed request tells the reader: the server's own words where it has answered, otherwise that it could not. */
export function remedyOf(error: unknown): FaultText {
  const [fault] = (error as { graphQLErrors?: readonly GraphqlFault[] } | null)?.graphQLErrors ?? [];
  if (fault === undefined) return NETWORK;
  const { code, remedy } = fault.extensions ?? {};
  return {
    code: typeof code === 'string' ? code : 'INTERNAL',
    message: fault.message,
    remedy: typeof remedy === 'string' ? remedy : '',
  };
}
