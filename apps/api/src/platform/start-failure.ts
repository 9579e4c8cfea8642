/** A reason why the server cannot start that whoever starts it can remove: told as cause and remedy, without a stack. */
export class StartFailure extends Error {
  readonly remedy: string;

  constructor(cause: string, remedy: string) {
    super(cause);
    this.name = 'StartFailure';
    this.remedy = remedy;
  }
}

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The code of a system or PostgreSQL error ("EACCES", "28P01"), if it has one. */
export function codeOf(error: unknown): string | undefined {
  const isThing = typeof error === 'object' && error !== null;
  return isThing && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
