import { breakable } from '../../text/breakable.ts';
import { visible } from '../../text/visible.ts';

/** Characters of a word after which it may be broken: no name, however long, is wider than a screen. */
const UNBROKEN = /[^\s-]{24}(?=[^\s-]{8})/gu;
/** Characters of a headline or name that lists and heads show; the page of the article has all of it. */
const LONGEST = 300;

/**
 * Words that come from outside (articles, names, titles). They are set as text, never as markup, kept apart from the
 * direction of the words around them, and characters that steer the display are shown as what they are.
 */
export const Outside = ({ children, lang }: { readonly children: string; readonly lang?: string }) => (
  <bdi lang={lang}>
    <Breakable pieces={breakable(visible(children), UNBROKEN)} />
  </bdi>
);

/** Words of an article's text: as they stand. */
export const Running = ({ children }: { readonly children: string }) => (
  <Breakable pieces={breakable(visible(children))} />
);

/** Pieces of words, with places to break them between; what is copied from them is the same. */
const Breakable = ({ pieces }: { readonly pieces: readonly string[] }) => (
  <>
    {pieces.map((piece, i) => (i === 0 ? piece : <><wbr />{piece}</>))}
  </>
); // prettier-ignore

/** A headline, cut where it is longer than any headline. */
export const Title = ({ children, lang }: { readonly children: string; readonly lang?: string }) => (
  <Outside {...(lang === undefined ? {} : { lang })}>{shortened(children)}</Outside>
);

/** The words, with an ellipsis where they are longer than so many characters. (Default: any headline.) */
export function shortened(words: string, most = LONGEST): string {
  return words.length <= most ? words : `${words.slice(0, most).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

/** Words of an article as a quotation; words that bring their own quotation marks get no second ones. */
export const Quote = ({ children }: { readonly children: string }) => (
  <span class={/^["'„“”»«‚‘›‹]/u.test(children) ? 'words' : 'words marked'}>
    <Outside>{children}</Outside>
  </span>
);
