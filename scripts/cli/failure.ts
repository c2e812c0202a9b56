/** Why an input gives no document. */
export type FailureCode =
  | 'bad-date'
  | 'binary'
  | 'empty'
  | 'failed'
  | 'no-text'
  | 'not-found'
  | 'not-html'
  | 'too-large'
  | 'unreachable'
  | 'unreadable';

/** An input that cannot be used: told to the user in one line, the other inputs go on. */
export class Failure extends Error {
  readonly code: FailureCode;
  constructor(code: FailureCode, message: string) {
    super(message);
    this.code = code;
  }
}
