import { ReadoutError } from '../model/errors.ts';
import { pageItem } from './html.ts';
import { childrenOf, partOf, type Part } from './mime/parts.ts';
import type { SourceReader } from './source-reader.ts';
import { headOf } from './unsupported.ts';

/** A page saved as a web archive of one file (`.mht`, `.mhtml`): its first HTML part, with the address it was saved from. */
export const mhtml: SourceReader = {
  name: 'mhtml',
  detect(bytes) {
    const head = headOf(bytes);
    return (
      /^(?:[\w-]{1,60}:[^\n]{0,900}\n[ \t\r]?)/u.test(head) &&
      /^content-type:\s{0,9}multipart\/related/imu.test(head)
    );
  },
  async *read(bytes, hint) {
    const whole = partOf(bytes);
    const found = htmlIn(whole, 0);
    if (found === null)
      throw new ReadoutError('input/unsupported', 'this is a web archive without a web page', hint.path);
    const url = whole.headers.get('snapshot-content-location') ?? found.headers.get('content-location');
    const declared = found.parameter('charset');
    yield await pageItem(found.body(), hint, {
      origin: hint.path ?? '-',
      stated: {
        ...(hint.path === undefined ? {} : { file: hint.path }),
        ...(url !== undefined && /^https?:/iu.test(url) ? { url } : {}),
      },
      ...(declared === undefined ? {} : { declared }),
    });
  },
};

/** Parts in parts are followed so far. */
const DEEPEST = 5;

/** The part that the archive names as its start, else the first page in it. */
function htmlIn(part: Part, depth: number): Part | null {
  if (/^(?:text\/html|application\/xhtml\+xml)\b/iu.test(part.type)) return part;
  if (!/^multipart\//iu.test(part.type) || depth > DEEPEST) return null;
  const children = childrenOf(part);
  const start = part.parameter('start');
  const named =
    start === undefined ? undefined : children.find(({ headers }) => headers.get('content-id') === start);
  for (const child of [...(named === undefined ? [] : [named]), ...children]) {
    const found = htmlIn(child, depth + 1);
    if (found !== null) return found;
  }
  return null;
}
