import type { Client } from './client.ts';

/** What the server answers to an upload, done or refused. */
export interface UploadAnswer {
  readonly status: number;
  readonly uploadId?: string;
  readonly kind?: string;
  readonly rows?: number;
  readonly table?: {
    readonly headings: string[];
    readonly rows: { readonly rowNo: number; readonly cells: string[] }[];
  };
  readonly code?: string;
  readonly message?: string;
  readonly remedy?: string;
  readonly refusals?: readonly { readonly code: string; readonly message: string }[];
}

/** Uploads a file as a form does. */
export async function upload(
  client: Client,
  file: Uint8Array,
  name = '申报.xlsx',
  field = 'file',
): Promise<UploadAnswer> {
  const form = new FormData();
  form.append(field, new Blob([new Uint8Array(file)]), name);
  const response = await client.post('/uploads', form);
  return { status: response.status, ...((await response.json()) as object) };
}

export async function template(client: Client, kind: string): Promise<Buffer> {
  const response = await client.get(`/templates/${kind}`);
  if (response.status !== 200) throw new Error(`no template: ${response.status} ${await response.text()}`);
  return Buffer.from(await response.arrayBuffer());
}
