/** What can be amiss with the other side's certificate, by the codes of OpenSSL and Node. */
const CERTIFICATE_FAULTS: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'CERTIFICATE_EXPIRED',
  CERT_NOT_YET_VALID: 'CERTIFICATE_NOT_YET_VALID',
  ERR_TLS_CERT_ALTNAME_INVALID: 'CERTIFICATE_WRONG_NAME',
  CERT_UNTRUSTED: 'CERTIFICATE_UNTRUSTED',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'CERTIFICATE_UNTRUSTED',
  SELF_SIGNED_CERT_IN_CHAIN: 'CERTIFICATE_UNTRUSTED',
  UNABLE_TO_GET_ISSUER_CERT: 'CERTIFICATE_UNTRUSTED',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'CERTIFICATE_UNTRUSTED',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'CERTIFICATE_UNTRUSTED',
};
/** Whatever else OpenSSL holds against a certificate or its chain. */
const OF_A_CERTIFICATE = /^(CERT_|CRL_|INVALID_CA$|INVALID_PURPOSE$|PATH_LENGTH_EXCEEDED$|HOSTNAME_MISMATCH$)/;
/** No secure connection came about at all, as with a receiver that speaks plain HTTP. */
const OF_THE_CONNECTION = /^(EPROTO$|ERR_SSL_|ERR_TLS_)/;

/** Why a connection did not become a secure one, in few words that stay as they are; any other code as it is. */
export function toldFault(code: string): string {
  const known = CERTIFICATE_FAULTS[code];
  if (known !== undefined) return known;
  if (OF_A_CERTIFICATE.test(code)) return 'CERTIFICATE_INVALID';
  return OF_THE_CONNECTION.test(code) ? 'TLS_FAILED' : code;
}
