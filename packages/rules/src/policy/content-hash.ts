const FNV_OFFSET = 0xcbf29ce484222325n;
const FNV_PRIME = 0x100000001b3n;
const SIXTY_FOUR_BITS = 0xffffffffffffffffn;
const HEX_DIGITS = 16;

/** A 64-bit fingerprint (FNV-1a) of JSON content, as 16 hex digits; neither layout nor the order of keys counts. */
export function contentHash(json: unknown): string {
  let hash = FNV_OFFSET;
  for (const character of canonicalJson(json)) {
    hash = ((hash ^ BigInt(character.codePointAt(0)!)) * FNV_PRIME) & SIXTY_FOUR_BITS;
  }
  return hash.toString(16).padStart(HEX_DIGITS, '0');
}

function canonicalJson(json: unknown): string {
  if (Array.isArray(json)) return `[${json.map(canonicalJson).join(',')}]`;
  if (typeof json !== 'object' || json === null) return JSON.stringify(json);
  const entries = Object.entries(json).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${canonicalJson(value)}`).join(',')}}`;
}
