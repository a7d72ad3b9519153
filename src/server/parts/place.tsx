import type { View } from '../view.ts';
import { Outside } from './text.tsx';

interface Props {
  readonly view: View;
  readonly article: string;
  readonly start: number;
  readonly end: number;
  /** Only the characters: the article is named beside it. */
  readonly bare?: boolean;
}

/** Where words stand: the article with the characters, a way to the very place in its text. */
export const Place = ({ view, article, start, end, bare = false }: Props) => (
  <a class="place" href={readerAt(article, start, end)}>
    {bare ? <span class="unseen">{view.nameOf(article)}</span> : <Outside>{view.nameOf(article)}</Outside>}
    <span class="offsets">
      {' '}
      {start}–{end}
    </span>
  </a>
);

/** Address of the reader that shows these characters. */
export function readerAt(article: string, start: number, end: number): string {
  return `/a/${encodeURIComponent(article)}?at=${start}-${end}#at`;
}
