import type { Attribute } from './attribute.ts';
import { nextSteps, previous, relation } from './attributes/around.ts';
import { channel } from './attributes/channel.ts';
import { date } from './attributes/date.ts';
import { duration } from './attributes/duration.ts';
import { initiator } from './attributes/initiator.ts';
import { ordinal } from './attributes/ordinal.ts';
import { participants } from './attributes/participants.ts';
import { place } from './attributes/place.ts';
import { readouts } from './attributes/readouts.ts';
import { end, start } from './attributes/start.ts';
import { status } from './attributes/status.ts';
import { type } from './attributes/type.ts';
import { outcome, press, tone, topics } from './attributes/words.ts';

/** The attributes in reading order. A new one is one file in `attributes/` and one line here. */
export const ATTRIBUTES: readonly Attribute[] = [
  type,
  status,
  participants,
  date,
  start,
  end,
  duration,
  channel,
  initiator,
  place,
  press,
  ordinal,
  topics,
  tone,
  readouts,
  outcome,
  nextSteps,
  previous,
  relation,
];
