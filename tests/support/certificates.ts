import { generate } from 'selfsigned';

/** What a server shows, and the key to it; both in PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** An authority of a test's own, whom nobody trusts who was not told to. */
export interface Authority {
  /** in PEM, for those who are to trust it */
  readonly cert: string;
  /** A certificate for a name, good from a day ago for a day, or for other days from now. */
  certify(name: string, days?: { readonly from: number; readonly to: number }): Promise<Certificate>;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const inDays = (days: number): Date => new Date(Date.now() + days * DAY_MS);
const KIND = { keyType: 'ec', algorithm: 'sha256' } as const;

export async function authority(name: string): Promise<Authority> {
  const made = await generate([{ name: 'commonName', value: name }], {
    ...KIND,
    notBeforeDate: inDays(-30),
    notAfterDate: inDays(30),
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const ca = { key: made.private, cert: made.cert };
  return {
    cert: made.cert,
    async certify(host, { from, to } = { from: -1, to: 1 }) {
      const { cert, private: key } = await generate([{ name: 'commonName', value: host }], {
        ...KIND,
        ca,
        notBeforeDate: inDays(from),
        notAfterDate: inDays(to),
        extensions: [
          { name: 'basicConstraints', cA: false, critical: true },
          { name: 'extKeyUsage', serverAuth: true },
          { name: 'subjectAltName', altNames: [{ type: 2, value: host }] },
        ],
      });
      return { cert, key };
    },
  };
}
