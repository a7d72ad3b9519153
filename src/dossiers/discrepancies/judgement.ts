import type { Dossier } from '../../model/dossier.ts';
import type { ReportedValue } from '../../model/report.ts';
import { words } from '../../record/values/words.ts';
import type { Coverage, Difference } from '../coverage.ts';

interface Judgement {
  readonly voice: string;
  readonly reported: ReportedValue<string>;
}

/** One contact judged in other words by other voices: a side, an official, the outlet itself. */
export function* judgements({ dossiers }: Coverage): Generator<Difference> {
  for (const dossier of dossiers) {
    const tones = judgementsOf(dossier, 'tone');
    const outcomes = judgementsOf(dossier, 'outcome').filter(({ reported }) => reported.voice.length === 0);
    const all = [...tones, ...outcomes];
    const differing = all.filter((a) => all.some((b) => differ(a, b)));
    if (tones.length === 0 || differing.length < 2) continue;
    yield {
      kind: 'judgement_differs',
      severity: 'info',
      contact: dossier.id,
      attribute: 'tone',
      rule: 'judgement/other-voices-other-words',
      values: differing.map(({ voice, reported }) => ({
        value: voice === '' ? reported.value : `${reported.value} (${voice})`,
        evidence: reported.evidence,
      })),
    };
  }
}

function judgementsOf(dossier: Dossier, attribute: string): readonly Judgement[] {
  const reports = dossier.attributes[attribute]?.values.flatMap((value) => value.reports) ?? [];
  return reports.flatMap((reported) => {
    if (typeof reported.value !== 'string' || reported.tense === 'before') return [];
    const said = { ...reported, value: reported.value };
    return [{ voice: reported.voice[0]?.name ?? '', reported: said }];
  });
}

/** Other voices with other words; two outlets without a voice are two voices. */
function differ(a: Judgement, b: Judgement): boolean {
  const [
    {
      evidence: [one],
    },
    {
      evidence: [other],
    },
  ] = [a.reported, b.reported];
  const sameVoice = a.voice === b.voice && (a.voice !== '' || one.article === other.article);
  return !sameVoice && words.compare(a.reported, b.reported) === 'conflict';
}
