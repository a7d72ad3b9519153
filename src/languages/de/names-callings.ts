import type { NameTables } from '../sections/names.ts';

/**
 * Endings of nouns for what someone is by trade, rank or kinship, in small letters and the nominative of one person. What stands
 * before the ending is free: "Chefankläger", "Fußballtrainer", "Mikrobiologin".
 */
export const callings: NameTables['callings'] = [
  'regisseur', 'manager', 'direktor', 'investor', 'koordinator', 'trainer', 'leiter', 'gründer', 'autor', 'künstler', 'maler', 'bildhauer',
  'sänger', 'schauspieler', 'moderator', 'schriftsteller', 'dichter', 'historiker', 'ökonom', 'philosoph', 'archäologe', 'biologe', 'geologe',
  'psychologe', 'soziologe', 'politologe', 'meteorologe', 'virologe', 'theologe', 'ethnologe', 'jurist', 'hacker', 'ermittler', 'ankläger',
  'rabbiner', 'bischof', 'kardinal', 'patriarch', 'metropolit', 'prediger', 'priester', 'pfarrer', 'dekan', 'rektor', 'kanzler', 'professor', 'arzt',
  'chirurg', 'pilot', 'astronaut', 'kosmonaut', 'spezialist', 'ingenieur', 'architekt', 'chemiker', 'physiker', 'mathematiker', 'informatiker',
  'offizier', 'oberst', 'milliardär', 'millionär', 'geschäftsmann', 'bankier', 'banker', 'geschäftsführer', 'redakteur', 'korrespondent',
  'fotograf', 'verleger', 'blogger', 'publizist', 'bürgermeister', 'gouverneur', 'analyst', 'gesandter', 'gesandte', 'funktionär', 'gewerkschafter',
  'anführer', 'rebellenführer', 'oppositionsführer', 'kämpfer', 'rebell', 'extremist', 'islamist', 'terrorist', 'bombenleger', 'drahtzieher', 'rebellenchef', 'kriegsherr', 'warlord', 'attentäter', 'nachfolger', 'vorgänger', 'stellvertreter',
  'mitarbeiter', 'assistent', 'anhänger', 'rivale', 'herausforderer', 'verbündeter', 'verbündete', 'vertrauter', 'vertraute', 'freund', 'bruder', 'sohn',
  'vater', 'mutter', 'schwester', 'tante', 'ehefrau', 'gattin', 'lebensgefährte', 'lebensgefährtin', 'partnerin', 'freundin', 'landrat', 'stadtrat', 'bezirksrat', 'dezernent',
  'stadtpräsident', 'gemeindepräsident', 'rechtler', 'verteidiger', 'emissär', 'student', 'schüler', 'schülerin', 'lehrer', 'polizist', 'soldat', 'häftling', 'zeuge',
  'stratege', 'lobbyist', 'youtuber', 'influencer', 'designer', 'tänzer', 'tänzerin', 'erfinder', 'entdecker', 'inhaber', 'eigentümer', 'besitzer', 'ehemann', 'witwe', 'witwer', 'neffe', 'nichte', 'enkel', 'cousin', 'onkel', 'schwager', 'kronprinz', 'emir',
  'sultan', 'scheich', 'mufti', 'ajatollah', 'oppositioneller', 'oppositionelle', 'dissident', 'bürgerrechtler', 'menschenrechtler', 'preisträger',
  'spieler', 'stürmer', 'torwart', 'torhüter', 'kapitän', 'fahrer', 'läufer', 'sprinter', 'boxer', 'therapeut', 'dirigent', 'komponist', 'pianist', 'musiker', 'rapper',
]; // prettier-ignore
