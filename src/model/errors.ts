/**
 * Every error a user can meet: code, exit status and what to do. One table, so that the command line and the server
 * say the same. Broken promises between our own parts are RangeErrors and are not in this table.
 */
export const ERRORS = {
  usage: { exit: 2, help: 'See readout --help.' },
  'input/not-found': { exit: 1, help: 'Check the path; "-" reads standard input.' },
  'input/unreadable': { exit: 1, help: 'Check the permissions of the file.' },
  'input/binary': { exit: 1, help: 'Give a text file, a JSON Lines file or a folder of them.' },
  'input/too-large': { exit: 1, help: 'Split the file, or raise --max-size.' },
  'input/unsupported': { exit: 1, help: 'Save the article as text first.' },
  'input/line': {
    exit: 1,
    help: 'Each line must be one JSON object with a "text"; other fields are texts too.',
  },
  'why/no-such-value': {
    exit: 4,
    help: 'Run readout read on the same input to see the contacts and their attributes.',
  },
  'serve/port': {
    exit: 1,
    help: 'Another program listens there: name another port with --port, or 0 for any.',
  },
  'result/none': { exit: 4, help: 'No article was found in the input.' },
  'result/partial': { exit: 5, help: 'The inputs that failed are named above; the others were read.' },
} as const satisfies Record<string, { exit: number; help: string }>;

export type ErrorCode = keyof typeof ERRORS;

/** An error with a code of the table, the place (a path, `file:line`) and the reason. */
export class ReadoutError extends Error {
  readonly code: ErrorCode;
  readonly where: string | undefined;

  constructor(code: ErrorCode, reason: string, where?: string) {
    super(where === undefined ? reason : `${where}: ${reason}`);
    this.name = 'ReadoutError';
    this.code = code;
    this.where = where;
  }

  get exit(): number {
    return ERRORS[this.code].exit;
  }

  get help(): string {
    return ERRORS[this.code].help;
  }
}
