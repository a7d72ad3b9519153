import { inLocale, messageIn, type Arrival, type Project } from '../../app.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Message, MessageCode } from '../../model/message.ts';
import { headingOf } from './contacts.ts';
import { callName } from './lists.ts';
import { shortId, type Page } from './view.ts';

/** Texts are spoken of one by one up to so many; of more, `show` tells it. */
const SPOKEN_OF = 10;
/** What is said at once, as it may need another encoding or another copy of the text. */
const AT_ONCE: ReadonlySet<MessageCode> = new Set<MessageCode>([
  'feed/entities', 'text/encoding', 'text/mojibake', 'page/no-article', 'page/cut-off', 'page/too-long', 'page/own-reading', 'page/live-blog',
]); // prettier-ignore
/** What can leave the day of a contact open: said with what comes of it. */
const DAYS: ReadonlySet<MessageCode> = new Set<MessageCode>(['date/none', 'date/month-only']);

/** What should be known of texts that came in, a line each: what was wrong with them, days that stay open or hang on others, outlets. */
export async function noticed(
  arrivals: readonly Arrival[],
  project: Project,
  page: Page,
): Promise<readonly string[]> {
  const fresh = arrivals.filter(({ place }) => place.is !== 'there');
  const atOnce = fresh.flatMap(({ origin, messages = [] }) =>
    messages
      .filter(({ code }) => AT_ONCE.has(code))
      .map((one) => `${origin}: ${messageIn(one, page.locale)}`),
  );
  const lines = atOnce.length > SPOKEN_OF ? [] : atOnce;
  if (fresh.length > SPOKEN_OF) return lines;
  for (const { place, messages = [] } of fresh)
    lines.push(...(await daysOf(place.article, messages, project, page)));
  const unnamed = fresh.filter(({ messages = [] }) => messages.some(({ code }) => code === 'outlet/unknown'));
  return unnamed.length === 0 ? lines : [...lines, page.words.project.noOutlet(unnamed.length)];
}

/** What is wrong with the day or the words of an article, and what it means for the contacts that its headline or lead reports. */
async function daysOf(
  id: string,
  messages: readonly Message[],
  project: Project,
  page: Page,
): Promise<readonly string[]> {
  const open = messages.filter(({ code }) => DAYS.has(code)).map((one) => messageIn(one, page.locale));
  const { rows } = await project.differences({ article: id, kind: 'text_quality' });
  const damage = rows.reduce((sum, { values }) => sum + values.length, 0);
  const damaged = damage === 0 ? [] : [page.words.project.damaged(damage)];
  const [row] = await project.articleRows([id]);
  if (row === undefined || (open.length === 0 && damage === 0)) return [];
  const told = await project.contacts({ article: id, main: true });
  const meaning: string[] = [];
  for (const dossier of open.length === 0 ? [] : await project.dossiers(told.rows.map((one) => one.id))) {
    const day = dayIn(dossier, id);
    const from = await project.articleRows(day.linkedFrom);
    const words = page.words.project;
    const contact = `${shortId(dossier)} (${headingOf(inLocale(dossier, page.locale), page)})`;
    if (from.length > 0) meaning.push(words.dayLinked(contact, from.map(callName).join(', ')));
    else if (!day.isKnown) meaning.push(words.dayOpen(contact, callName(row)));
  }
  // A day that is open and changes nothing is told by `show`.
  const said = [...damaged, ...(meaning.length === 0 ? [] : open)];
  return said.length === 0 ? [] : [`${callName(row)}: ${[said.join('; '), ...meaning].join(' → ')}`];
}

/** Whether the day of a contact is known, and the articles that settle what this one leaves open. */
function dayIn({ date, attributes }: Dossier, article: string) {
  const own = (attributes['date']?.values ?? []).filter(({ reports }) =>
    reports.some(({ evidence: [first] }) => first.article === article),
  );
  const linkedFrom = own.find(({ basis }) => basis === 'linked')?.linkedFrom ?? [];
  return { isKnown: date?.precision === 'day', linkedFrom };
}
