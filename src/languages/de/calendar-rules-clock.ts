import type { TimeRule } from '../sections/calendar.ts';

/** Clock times and parts of the day. */
export const clockRules: readonly TimeRule[] = [
  {
    name: 'clock',
    pattern: "HH ((~'.' | ~':') ~MIN)? 'Uhr' <zone>? parts:part?",
    means: 'clock',
    example: 'Es begann um [21:30 Uhr MEZ](T21:30+01:00)',
  },
  {
    name: 'clock-minutes',
    pattern: "HH 'Uhr' MIN <zone>? parts:part?",
    means: 'clock',
    example: 'Es begann um [21 Uhr 30](T21:30)',
  },
  {
    name: 'clock-word',
    pattern: "count 'Uhr' parts:part?",
    means: 'clock',
    example: 'Um [acht Uhr abends](T20:00) geht er',
  },
  {
    name: 'clock-bare',
    pattern:
      "'um|ab|gegen|bis|von' [ HH (~'.' | ~':') ~MIN <zone>? ] !('Uhr|Tore|Toren|Stunden|Minuten' | ~':' ~N | ~'.' ~N | '%|Prozent|Euro|Meter|Sekunden|Millionen|Milliarden' | measured)",
    means: 'clock',
    example: 'Um [12.15](T12:15) starten sie',
  },
  {
    name: 'clock-colon',
    pattern: "(RECENT | 'Stand' ':'?) ','? [ HH ~':' ~MIN ] 'Uhr'?",
    means: 'clock',
    example: 'Stand [31.12.2021](2021-12-31) [01:13](T01:13)',
  },
  {
    name: 'half-hour',
    pattern: "'halb' count 'Uhr'? parts:part?",
    means: 'clock',
    with: { before: -30 },
    example: 'Um [halb neun](T08:30) beginnt es',
  },
  {
    name: 'quarter-to',
    pattern: "'Viertel|viertel' 'vor' count",
    means: 'clock',
    with: { before: -15 },
    example: 'Um [Viertel vor neun](T08:45) beginnt es',
  },
  {
    name: 'quarter-past',
    pattern: "'Viertel|viertel' 'nach' count",
    means: 'clock',
    with: { before: 15 },
    example: 'Um [Viertel nach neun](T09:15) beginnt es',
  },
  {
    name: 'midnight',
    pattern: "'Mitternacht'",
    means: 'clock',
    with: { HH: 24 },
    example: 'Kurz vor [Mitternacht](T24:00) endete es',
  },
  {
    name: 'part',
    pattern: "'am|im|gegen|zum|bis|vom|seit|des' [ late? part ] !(~'-' | 'des' weekday)",
    means: 'part',
    example: 'Am [späten Abend](XXXX-XX-XXTEV) war es still',
  },
  {
    name: 'part',
    pattern: "'in|über|zur' [ (late part | 'den|der' late part) ] !('des' weekday)",
    means: 'part',
    example: 'In [den frühen Morgenstunden](XXXX-XX-XXTMO) kamen sie',
  },
  {
    name: 'night',
    pattern: "'in|über' 'der'? [ 'Nacht' ] !('auf|zum|zu|vom|von')",
    means: 'part',
    with: { part: 'TNI' },
    example: 'Über [Nacht](XXXX-XX-XXTNI) verschwand es',
  },
  {
    name: 'part-dir',
    pattern: 'det? dir part',
    means: 'part',
    example: 'In [der vergangenen Nacht](XXXX-XX-XXTNI) brannte es',
  },
  {
    name: 'part-adverb',
    pattern: 'late? parts:part',
    means: 'part',
    example: 'Am [3. Mai](XXXX-05-03), [spätabends](XXXX-XX-XXTEV) kam er an',
  },
];
