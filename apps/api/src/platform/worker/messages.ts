/** What the server says to its worker. */
export type ToWorker<Opening = unknown> =
  /** the first word: with what to open, and by how much the business clock is ahead of the machine's, in milliseconds */
  | { readonly say: 'open'; readonly opening: Opening; readonly aheadMs: number }
  /** the business clock was moved */
  | { readonly say: 'clock'; readonly aheadMs: number }
  /** a question under a number, whose answer is awaited */
  | { readonly say: 'ask'; readonly number: number; readonly name: string; readonly question: unknown }
  /** come to an end */
  | { readonly say: 'stop' };

/** What the worker says to its server. */
export type ToServer =
  | { readonly say: 'ready' }
  | { readonly say: 'answer'; readonly number: number; readonly answer: unknown }
  /** the question could not be answered; the worker's log says why */
  | { readonly say: 'fault'; readonly number: number };
