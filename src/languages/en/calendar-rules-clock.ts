import type { TimeRule } from '../sections/calendar.ts';

/** Clock times and parts of the day. */
export const clockRules: readonly TimeRule[] = [
  {
    name: 'clock-half',
    pattern:
      "roughly? [ <size>? HH (~':|.' ~MIN)? (~meridiem | meridiem | letter:meridiem ~'.' ~'m' ~'.'? | ~letter:meridiem ~'.' ~'m' ~'.'?) <zone>? weekday? ]",
    means: 'clock',
    example: 'It began at [9:30 p.m. CET](T21:30+01:00)',
  },
  {
    name: 'clock-day',
    pattern: "HH (~':' ~MIN)? 'in' 'the' part",
    means: 'clock',
    example: 'It began at [4 in the morning](T04:00)',
  },
  {
    name: 'clock-at-night',
    pattern: "HH (~':' ~MIN)? 'at' 'night'",
    means: 'clock',
    with: { part: 'TNI' },
    example: 'It began at [10 at night](T22:00)',
  },
  {
    name: 'clock-colon',
    pattern: "'at|by|until|from|to|around|about|before|after|till|since|and|,' [ HH ~':' ~MIN <zone>? ]",
    means: 'clock',
    example: 'It began at [21:30](T21:30) sharp',
  },
  {
    name: 'clock-colon-zone',
    pattern: "HH ~':' ~MIN (~':' ~MIN)? <zone>",
    means: 'clock',
    example: 'It began ([21:30 GMT](T21:30+00:00)) there',
  },
  {
    name: 'clock-four',
    pattern: "CLOCK 'hours'? zone",
    means: 'clock',
    example: 'It began ([0735 GMT](T07:35+00:00)) in Nairobi',
  },
  {
    name: 'o-clock',
    pattern: "(HH | count) 'o' ~'’' ~'clock' ('in' 'the' part)?",
    means: 'clock',
    example: "It began at [five o'clock](T05:00)",
  },
  {
    name: 'noon',
    pattern: "'noon|midday'",
    means: 'clock',
    with: { HH: 12 },
    example: 'It began at [noon](T12:00)',
  },
  {
    name: 'midnight',
    pattern: "'midnight'",
    means: 'clock',
    with: { HH: 24 },
    example: 'It began at [midnight](T24:00)',
  },
  {
    name: 'part',
    pattern: "'in|during|by|of|late|early|throughout|over' [ 'the' <late>? part ]",
    means: 'part',
    example: 'In [the late evening](XXXX-XX-XXTEV) it rained',
  },
  {
    name: 'night',
    pattern: "'at|by|every' [ 'night' ]",
    means: 'part',
    with: { part: 'TNI' },
    example: 'At [night](XXXX-XX-XXTNI) it rained',
  },
  {
    name: 'overnight',
    pattern: "'overnight'",
    means: 'part',
    with: { part: 'TNI' },
    example: 'It rained [overnight](XXXX-XX-XXTNI)',
  },
];
