import type { Annotation } from '../../model/annotation.ts';
import { contains } from '../../text/span.ts';
import { unique, type Participants, type Place } from './partners.ts';

/**
 * "die amerikanisch-chinesischen Verhandlungen", "ein russisch-türkischer Gipfel": an adjective of two nations before the
 * noun says whose contact it is. One of a single nation does not ("die russischen Verhandlungen").
 */
export function nationPair({ head, view, gazetteer }: Place): Participants | undefined {
  if (head.use === null) return undefined;
  for (const token of view.tokens.slice(head.use.from, head.at)) {
    if (!token.value.form.includes('-')) continue;
    const nations = view.names.filter((name) => isNation(name) && contains(token, name));
    const states = nations.flatMap((n) => gazetteer.ref(n.value.actor?.side ?? n.value.actor?.id ?? '') ?? []);
    const actors = unique(states);
    if (actors.length >= 2) return { actors, rule: 'nation-pair' };
  }
  return undefined;
} // prettier-ignore

function isNation({ value }: Annotation<'name'>): boolean {
  return value.kind === 'nationality' && value.actor !== null;
}
