/** What a site's robots.txt says for us: rules of the group that names us, else of the group for all. */
export interface Robots {
  /** True when the path, with its query, may be fetched. */
  readonly allows: (path: string) => boolean;
}

/** A site without rules. */
export const ALL_ALLOWED: Robots = { allows: () => true };

interface Rule {
  readonly allow: boolean;
  readonly path: string;
}

/** Larger files are cut here, as the standard (RFC 9309) asks for at least this. UTF-16 units. */
const LONGEST = 512 * 1024;

/** Reads a robots.txt. `agent`: our name in it, without version. The longest rule that fits decides; of two alike the one that allows. */
export function readRobots(text: string, agent: string): Robots {
  const groups = groupsOf(text.slice(0, LONGEST));
  const own = groups.filter(({ agents }) => agents.includes(agent.toLowerCase()));
  const rules = (own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'))).flatMap(
    (group) => group.rules,
  );
  return {
    allows: (path) => {
      const fits = rules.filter((rule) => rule.path !== '' && matches(rule.path, path));
      const longest = fits.reduce((most, rule) => Math.max(most, rule.path.length), -1);
      const best = fits.filter((rule) => rule.path.length === longest);
      return best.length === 0 || best.some(({ allow }) => allow);
    },
  };
}

function groupsOf(text: string): { readonly agents: string[]; readonly rules: Rule[] }[] {
  const groups: { readonly agents: string[]; readonly rules: Rule[] }[] = [];
  let naming = false;
  for (const line of text.split(/\r?\n|\r/u)) {
    const [, name = '', value = ''] = /^\s*([A-Za-z-]{1,30})\s*:\s*([^#]*)/u.exec(line) ?? [];
    const words = value.trim();
    if (/^user-agent$/iu.test(name)) {
      if (!naming) groups.push({ agents: [], rules: [] });
      groups.at(-1)?.agents.push(words.toLowerCase());
      naming = true;
    } else if (/^(?:dis)?allow$/iu.test(name)) {
      groups.at(-1)?.rules.push({ allow: /^allow$/iu.test(name), path: words });
      naming = false;
    }
  }
  return groups;
}

/** `*` stands for anything, a closing `$` for the end. Linear: the pieces are looked for one behind the other. */
function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$');
  const pieces = (anchored ? pattern.slice(0, -1) : pattern).split('*');
  const [first = '', ...others] = pieces;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const [i, piece] of others.entries()) {
    const isLast = i === others.length - 1;
    const found = anchored && isLast ? path.length - piece.length : path.indexOf(piece, at);
    if (found < at || !path.startsWith(piece, found)) return false;
    at = found + piece.length;
  }
  return !anchored || at === path.length;
}
