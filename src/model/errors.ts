/**
 * Every error a user can meet: code, exit status and what to do. One table, so that the command line and the server
 * say the same. Broken promises between our own parts are RangeErrors and are not in this table.
 */
export const ERRORS = {
  usage: { exit: 2, help: 'See readout --help.' },
  'input/not-found': { exit: 1, help: 'Check the path; "-" reads standard input.' },
  'input/unreadable': { exit: 1, help: 'Check the permissions of the file.' },
  'input/binary': {
    exit: 1,
    help: 'Give a text, a saved web page, JSON Lines, a feed, a web archive or a folder of them.',
  },
  'input/too-large': { exit: 1, help: 'Split the file, or raise --max-size.' },
  'input/analysis': { exit: 1, help: 'Please report it with the text: no text should do this.' },
  'input/unsupported': { exit: 1, help: 'Save the article as text first.' },
  'input/feed': { exit: 1, help: 'Check that the address or file is a feed and not a web page about one.' },
  'input/archive': { exit: 1, help: 'Unpack it yourself and give the folder, or raise the limit it names.' },
  'input/record': { exit: 1, help: 'Fetch or copy the archive again; what could be read was read.' },
  'input/line': {
    exit: 1,
    help: 'Each line must be one JSON object with a "text"; other fields are texts too.',
  },
  'fetch/refused-here': {
    exit: 1,
    help: 'Give an address of the public internet, or allow the network with --allow-net.',
  },
  'fetch/robots': { exit: 1, help: 'Save the page in a browser and give the file.' },
  'fetch/unreachable': { exit: 1, help: 'Check the address and the connection, then try again.' },
  'fetch/failed': {
    exit: 1,
    help: 'Open the address in a browser; if it shows the article, save it and give the file.',
  },
  'fetch/gone': { exit: 1, help: 'Remove the address: the server says that it will not come back.' },
  'feed/followed': { exit: 1, help: 'readout feeds list shows the feeds; readout feeds rm lets one go.' },
  'feed/none': { exit: 4, help: 'Follow one with readout feeds add URL, or readout feeds import FILE.' },
  'feed/no-such': { exit: 4, help: 'readout feeds list shows the feeds with their ids.' },
  'fetch/busy': { exit: 1, help: 'Try again later, at the time the server names.' },
  'why/no-such-value': {
    exit: 4,
    help: 'Run readout read on the same input to see the contacts and their attributes.',
  },
  'project/none': { exit: 2, help: 'Make one with readout init, or name its folder with -C DIR.' },
  'project/exists': { exit: 1, help: 'Name another folder, or work in this one with -C DIR.' },
  'project/no-such': { exit: 4, help: 'readout list shows contacts and articles with their ids.' },
  'project/several': {
    exit: 2,
    help: 'Give more characters of the id, or of a contact its day and who took part: 2021-12-30-biden-putin.',
  },
  'project/value': { exit: 2, help: 'readout set --help shows what can be entered.' },
  'project/config': { exit: 2, help: 'readout config list shows every setting with what it may be.' },
  'project/collides': { exit: 1, help: 'Undo the later changes first: readout log shows them.' },
  'project/nothing-to-repair': { exit: 4, help: 'readout show ARTICLE names what is wrong with its text.' },
  'project/nothing-to-undo': { exit: 4, help: 'readout log shows what was done and undone.' },
  'store/unsound': { exit: 3, help: 'Keep the file as it is and restore a backup: docs/project.md.' },
  'check/failed': { exit: 3, help: 'readout diff shows them; readout ignore says what is none.' },
  'pack/broken': { exit: 3, help: 'Ask for the pack again: this one is not as it was made.' },
  'output/unwritable': { exit: 1, help: 'Check the path and the permissions of the folder.' },
  'store/locked': { exit: 6, help: 'Wait until it has finished, then run this again.' },
  'store/newer': { exit: 6, help: 'Use the version of Readout that made it, or a later one.' },
  'store/foreign': { exit: 1, help: 'Check the path: a project is a folder with a readout.db.' },
  'store/damaged': { exit: 1, help: 'Keep the file as it is and restore a backup: docs/project.md.' },
  'store/full': {
    exit: 1,
    help: 'Make room and run this again: what was acknowledged is kept, the rest is untouched.',
  },
  'store/unreadable': { exit: 1, help: 'Check the permissions of the folder and the file.' },
  'store/driver': {
    exit: 1,
    help: 'Run npm rebuild better-sqlite3; it needs a C++ compiler, make and Python.',
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
  /** The message without the place. */
  readonly reason: string;

  constructor(code: ErrorCode, reason: string, where?: string) {
    super(where === undefined ? reason : `${where}: ${reason}`);
    this.name = 'ReadoutError';
    this.code = code;
    this.where = where;
    this.reason = reason;
  }

  get exit(): number {
    return ERRORS[this.code].exit;
  }

  get help(): string {
    return ERRORS[this.code].help;
  }
}
