import type { ActorKind } from '../../model/actor.ts';
import type { FramingValue } from '../../model/annotation.ts';
import type { Basis } from '../../model/article.ts';
import type { Discrepancy, DiscrepancyKind, Standing } from '../../model/dossier.ts';
import type { Tense } from '../../model/report.ts';
import type { Act, StatementType } from '../../model/statement.ts';

/** The codes of a record in the words of one language: what command line and pages both say. */
export interface Labels {
  readonly standing: Readonly<Record<Standing, string>>;
  readonly basis: Readonly<Record<Basis, string>>;
  readonly kinds: Readonly<Record<DiscrepancyKind, string>>;
  readonly severities: Readonly<Record<Discrepancy['severity'], string>>;
  readonly tense: Readonly<Record<Tense, string>>;
  /** How a statement is given. */
  readonly modes: Readonly<Record<StatementType, string>>;
  readonly acts: Readonly<Record<Act, string>>;
  readonly framing: Readonly<Record<FramingValue['kind'], string>>;
  readonly actors: Readonly<Record<ActorKind, string>>;
}
