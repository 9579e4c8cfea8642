import type { Express } from 'express';

/** What the HTTP server asks of the business behind it; the platform knows no more of it than this. */
export interface Hall {
  /** Adds the business's own routes: GraphQL, documents. */
  mount(app: Express): void;
  /** Whether a request could be served now: the database answers and its schema is the code's. */
  ready(): Promise<boolean>;
  /** Closes pools and whatever else it holds. */
  close(): Promise<void>;
}
