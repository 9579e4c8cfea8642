/** Whatever has been sent and not been answered: under which key, and what. */
export interface Sent {
  sent: { readonly key: string; readonly content: string } | null;
}

/**
 * 提交编号: the same content keeps its key when it is sent again after a lost connection, so that it is carried out once;
 * whatever was changed since is another submission.
 */
export function keyFor(draft: Sent, input: object, newKey: () => string): string {
  const content = JSON.stringify(input);
  if (draft.sent?.content !== content) draft.sent = { key: newKey(), content };
  return draft.sent.key;
}
