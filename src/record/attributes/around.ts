import type { Attribute } from '../attribute.ts';
import { relation as relationType, type Relation } from '../values/relation.ts';

/** Attributes that tie a contact to others of its article are filled when all contacts of the article are known. */
function tied(
  name: string,
  label: { readonly de: string; readonly en: string },
  about: string,
): Attribute<Relation> {
  return {
    name,
    label,
    about,
    type: relationType,
    many: true,
    settledByEvent: false,
    expected: false,
    find: () => [],
  };
}

/** What is to follow: contacts that the article announces. */
export const nextSteps = tied(
  'next_steps',
  { de: 'Nächste Schritte', en: 'Next steps' },
  'What is to follow.',
);
/** The contact before. */
export const previous = tied(
  'previous',
  { de: 'Zuvor', en: 'Before it' },
  'The contact before, as the article tells it.',
);
/** Before or after another contact. */
export const relation = tied(
  'relation',
  { de: 'Verhältnis', en: 'Relation' },
  'Whether it came before or after another contact.',
);
