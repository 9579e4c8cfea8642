/** Each connection keeps what it has prepared, so that what clients can vary must not grow without end. */
const MOST_PREPARED = 400;
const preparedTexts = new Map<string, string>();

/** A statement under a name that stands for its text alone: the database tells names apart by 63 bytes. */
export function prepared(name: string, text: string): { name?: string; text: string } {
  const commented = `/* ${name} */ ${text}`;
  const known = preparedTexts.get(commented);
  if (known !== undefined) return { name: known, text: commented };
  if (preparedTexts.size >= MOST_PREPARED) return { text: commented };
  const short = `s${preparedTexts.size}`;
  preparedTexts.set(commented, short);
  return { name: short, text: commented };
}
