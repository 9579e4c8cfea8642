/** One exchange with the server over GraphQL. */
export interface Exchange<Data = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Data | null;
  readonly errors: readonly WireError[];
}

export interface WireError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: {
    readonly code: string;
    readonly remedy?: string;
    readonly refusals?: readonly { code: string; message: string; remedy: string; field: string | null }[];
  };
}

export type Variables = Readonly<Record<string, unknown>>;

/** A program that talks GraphQL to the server, with or without a token, as the product's own pages or others do. */
export class Client {
  readonly #url: string;
  /** what each request bears */
  readonly headers: Readonly<Record<string, string>>;

  constructor(url: string, headers: Readonly<Record<string, string>> = {}) {
    this.#url = url;
    this.headers = headers;
  }

  /** The same client with other headers besides. */
  with(headers: Readonly<Record<string, string>>): Client {
    return new Client(this.#url, { ...this.headers, ...headers });
  }

  withToken(token: string): Client {
    return this.with({ authorization: `Bearer ${token}` });
  }

  /** Whatever the server answers. */
  async exchange<Data>(query: string, variables: Variables = {}): Promise<Exchange<Data>> {
    const response = await fetch(`${this.#url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.headers },
      body: JSON.stringify({ query, variables }),
    });
    const { status, headers } = response;
    const body = (await response.json()) as { data?: Data | null; errors?: WireError[] };
    return { status, headers, data: body.data ?? null, errors: body.errors ?? [] };
  }

  /** The data of an answer without errors; throws with the whole exchange otherwise. */
  async ask<Data>(query: string, variables: Variables = {}): Promise<Data> {
    const answer = await this.exchange<Data>(query, variables);
    if (answer.data === null || answer.errors.length > 0) throw new Error(describe(query, variables, answer));
    return answer.data;
  }

  /** The errors of an answer; throws with the whole exchange when there are none. */
  async refused(query: string, variables: Variables = {}): Promise<readonly WireError[]> {
    const answer = await this.exchange(query, variables);
    if (answer.errors.length === 0) throw new Error(describe(query, variables, answer));
    return answer.errors;
  }

  /** A file or page of the same server, asked for with the same headers. */
  get(path: string): Promise<Response> {
    return fetch(`${this.#url}${path}`, { headers: this.headers, redirect: 'manual' });
  }

  /** A form or other body that is sent to the same server. */
  post(path: string, body: BodyInit, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return fetch(`${this.#url}${path}`, { method: 'POST', headers: { ...this.headers, ...headers }, body });
  }

  /** A client that is signed in with a token. */
  async signedIn(username: string, password = 'canbao-demo'): Promise<Client> {
    const { signIn } = await this.ask<{ signIn: { token: string } }>(
      'mutation ($username: String!, $password: String!) { signIn(username: $username, password: $password) { token } }',
      { username, password },
    );
    return this.withToken(signIn.token);
  }
}

function describe(query: string, variables: Variables, { status, data, errors }: Exchange<unknown>): string {
  return [
    'The server answered otherwise than expected.',
    `→ ${query}`,
    `→ ${JSON.stringify(variables)}`,
    `← ${status}`,
    `← ${JSON.stringify({ data, errors }, null, 2)}`,
  ].join('\n');
}
