import { visible } from '../../text/visible.ts';

/**
 * Words that come from outside (articles, names, titles). They are set as text, never as markup, kept apart from the
 * direction of the words around them, and characters that steer the display are shown as what they are.
 */
export const Outside = ({ children, lang }: { readonly children: string; readonly lang?: string }) => (
  <bdi lang={lang}>{visible(children)}</bdi>
);

/** Words of an article as a quotation; words that bring their own quotation marks get no second ones. */
export const Quote = ({ children }: { readonly children: string }) => (
  <span class={/^["'„“”»«‚‘›‹]/u.test(children) ? 'words' : 'words marked'}>
    <Outside>{children}</Outside>
  </span>
);
