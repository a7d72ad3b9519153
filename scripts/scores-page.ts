import type { Measure } from './measures.ts';

/** Figures by `measure figure`, in percent with one decimal, or `-`. */
export type Figures = Map<string, string>;

/** The figures of a page that `scoresPage` wrote. */
export function readScores(page: string): Figures {
  return new Map(
    [...page.matchAll(/^\| `([^`]+)` \| `([^`]+)` \| +(\S+) \|$/gmu)].map(([, measure, figure, value]) => [
      `${measure ?? ''} ${figure ?? ''}`,
      value ?? '-',
    ]),
  );
}

export function scoresPage(figures: Figures, measures: readonly Measure[]): string {
  const rows = measures.flatMap(({ name, figures: names }) =>
    names.map((figure) => `| \`${name}\` | \`${figure}\` | ${figures.get(`${name} ${figure}`) ?? '-'} |`),
  );
  const list = measures.map(({ name, about }) => `- \`${name}\`: ${about}`);
  return `# Scores

The last landed figures, in percent. \`npm run score\` measures again and prints each figure beside the one here;
\`npm run score -- --update\` rewrites this page and belongs to the change that moves a figure. The scorers and corpora lie beside
the repository, not in it; without them there is nothing to measure. The texts of \`unseen\` are measured and never tuned to.

${list.join('\n')}

| measure | figure | percent |
|---|---|---|
${rows.join('\n')}
`;
}
