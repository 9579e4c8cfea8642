/** A failure whose cause we know: it is printed as cause and remedy, without a stack. */
export class Failure extends Error {
  /**
   * @param {string} cause what went wrong, in one sentence
   * @param {string} remedy what the reader can do about it
   * @param {string} [details] output of the tool that failed
   */
  constructor(cause, remedy, details = '') {
    super(cause);
    this.name = 'Failure';
    this.remedy = remedy;
    this.details = details;
  }
}

/** Prints a known failure as cause and remedy, an unknown one with its stack. */
export function printFailure(error) {
  if (!(error instanceof Failure)) {
    console.error(error);
    return;
  }
  if (error.details.trim()) console.error(`${error.details.trim()}\n`);
  console.error(`\n✗ ${error.message}\n  ${error.remedy}`);
}
