import type { Given } from '../pipeline.ts';
import type { Reader, Store, Writer } from '../store/index.ts';
import { compileChanges, type Anew, type Compilation, type Compiling } from './compile/compile.ts';
import type { State } from './compile/state.ts';

/** How often a compilation is thrown away because another program changed the project meanwhile, before it waits for none. */
const TRIES = 3;

/** Compiles a project, and remembers within this process what the last compilation left. */
export class Compiler {
  readonly #with: Pick<Compiling, 'given' | 'rules'>;
  #state: State | undefined;

  constructor(given: Given, rules: string) {
    this.#with = { given, rules };
  }

  /** What compiling would change; with other readings than those that are kept, as if they were. */
  compile(reader: Reader, instead: Compiling['instead'] = []): Promise<Compilation> {
    return compileChanges(reader, { ...this.#with, before: this.#state, instead });
  }

  /**
   * Stores a compilation. The state that it gives back is to be handed to `remember` once the transaction has ended well:
   * of one that is taken back nothing is left.
   */
  async keep({ changes, state }: Compilation, writer: Writer): Promise<State> {
    await writer.compiled(changes);
    return { ...state, revision: (await writer.revisions()).compiled };
  }

  remember(state: State): void {
    this.#state = state;
  }

  /** Brings the contacts up to date with the articles and the log; null where they are. */
  async settle(store: Store): Promise<Anew | null> {
    for (let tries = 0; tries < TRIES; tries++) {
      const made = await store.read(async (reader) => {
        const { data, compiled } = await reader.revisions();
        return data === compiled ? null : { data, result: await this.compile(reader) };
      });
      if (made === null) return null;
      const stored = await store.write(async (writer) => {
        return (await writer.revisions()).data === made.data ? this.keep(made.result, writer) : null;
      });
      if (stored !== null) {
        this.remember(stored);
        return made.result.anew;
      }
    }
    const { anew, state } = await store.write(async (writer) => {
      const result = await this.compile(writer);
      return { anew: result.anew, state: await this.keep(result, writer) };
    });
    this.remember(state);
    return anew;
  }
}
