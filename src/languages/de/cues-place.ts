import type { AttributeCue } from '../sections/contact-rows.ts';

const SETTLEMENT =
  '*stadt|*städtchen|*ort|*dorf|*gemeinde|*metropole|*bad|*insel|*halbinsel|*provinz|*region|*hafen|*oase|*kurort';
const BUILDING =
  '*palast|*palais|*residenz|*villa|*schloss|*hotel|*sitz|*gästehaus|*parlament|*ministerium|*präsidialamt|*kanzlei|*halle|*stadion|*kloster|*burg|*flughafen|*hauptquartier|*zentrale|*botschaft|*datscha';
const INTO = 'im|in|ins|am|auf|bei|beim|nahe|unweit';
const ARTICLE = '[der|dem|den|das|einem|einer|seinem|seiner|ihrem|ihrer]';

/** Where it took place: `<…:where>` are the words that name the place, `<nation:nation>` the state whose capital is meant. */
export const place: readonly AttributeCue[] = [
  {
    cue: 'place',
    pattern: `in|nahe der .. <nation:nation> hauptstadt|kapitale`,
    example: 'Beide trafen sich in der polnischen Hauptstadt.',
  },
  {
    cue: 'place',
    pattern: `${INTO} ${ARTICLE} .. ${SETTLEMENT} <place:where>`,
    example: 'Sie trafen sich im Schweizer Kurort Davos.',
  },
  {
    cue: 'place',
    pattern: `${INTO} ${ARTICLE} .. ${BUILDING} [der|des] .. in|bei|nahe|von [der|dem] [<nation:country>] <place:where>`,
    example: 'Macron traf Duda im Gästehaus der Regierung in Genf.',
  },
  {
    cue: 'place',
    pattern: 'am rande|rand der|des|einer|eines|von .. in|bei <place:where>',
    example: 'Am Rande der Unterzeichnung in Genf empfing Macron Duda.',
  },
  { cue: 'place', pattern: 'auf [der|den] <island:where>', example: 'Macron traf Duda auf Malta.' },
  { cue: 'place', pattern: `in|im|am <seat:where>`, example: 'Macron empfing Duda im Élysée-Palast.' },
  {
    cue: 'place',
    pattern: 'in|im|nahe|bei|unweit|um [der|dem|den] [<nation:country>] <place:where>',
    example: 'Beide trafen sich in Genf.',
  },
  {
    cue: 'whither',
    pattern: 'nach [<nation:country>] <place:where>',
    example: 'Macron reiste zu einem Treffen nach Genf.',
  },
  {
    cue: 'place',
    pattern: 'von|aus|in seinem|ihrem|seiner|ihrer *haus|*sitz|*residenz|*büro ... <place:where>',
    example: 'Er sprach von seinem Haus nahe Genf mit ihr.',
  },
  {
    cue: 'place',
    pattern: '<place:where> .. , wo',
    example: 'Er kehrte aus Genf zurück, wo er mit ihr gesprochen hatte.',
  },
  { cue: 'place', pattern: 'dort|hier', example: 'Er reist nach Genf. Dort trifft er seinen Amtskollegen.' },
];
