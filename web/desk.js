// The browser's part: keys, moving the articles to the words of a value, copying a citation. Every page works without it.

const rows = () => [...document.querySelectorAll('[data-row]')].filter((row) => row.offsetParent !== null);
const status = document.getElementById('status');
let row = -1;
let place = -1;
let places = [];
let went = false;

/** Moves the mark of the current row and brings it into view. */
function toRow(step) {
  const all = rows();
  if (all.length === 0) return;
  all[row]?.removeAttribute('aria-current');
  row = Math.min(all.length - 1, Math.max(0, row + step));
  const now = all[row];
  now.setAttribute('aria-current', 'true');
  now.scrollIntoView({ block: 'nearest' });
  const link = now.querySelector('a[href]');
  link?.focus({ preventScroll: true });
  if (now.dataset.group) showGroup(now.dataset.group);
}

/** Marks every place of one attribute and brings the first of each article to the middle of its column. */
function showGroup(group, first) {
  for (const mark of document.querySelectorAll('mark.here')) mark.classList.remove('here');
  places = [...document.querySelectorAll(`mark[data-groups~="${CSS.escape(group)}"]`)];
  place = first === undefined ? -1 : places.indexOf(first);
  for (const mark of places) mark.classList.add('here');
  for (const column of document.querySelectorAll('.columns .column')) {
    const wanted =
      first !== undefined && column.contains(first) ? first : places.find((mark) => column.contains(mark));
    if (wanted) centre(column, wanted);
  }
}

function centre(column, mark) {
  const top = mark.getBoundingClientRect().top - column.getBoundingClientRect().top + column.scrollTop;
  column.scrollTo({ top: top - column.clientHeight / 2 });
}

/** Goes to the next or previous place of the value that is shown, or of all. */
function toPlace(step) {
  if (places.length === 0) places = [...document.querySelectorAll('.text mark')];
  if (places.length === 0) return;
  place = (place + step + places.length) % places.length;
  const mark = places[place];
  for (const other of document.querySelectorAll('mark.here')) other.classList.remove('here');
  mark.classList.add('here');
  mark.scrollIntoView({ block: 'center' });
  say(mark.title);
}

function say(text) {
  status.textContent = text;
  setTimeout(() => {
    if (status.textContent === text) status.textContent = '';
  }, 4000);
}

/** The words under the mark or in the current row, with outlet and place, as one line. */
async function copy() {
  const now = rows()[row];
  const quote =
    document.querySelector('mark.here')?.textContent ?? now?.querySelector('.words, q, .quote')?.textContent;
  if (!quote) return;
  const where = now?.querySelector('.place')?.textContent.trim();
  const source =
    where ?? document.querySelector('mark.here')?.closest('.column')?.getAttribute('aria-label') ?? '';
  await navigator.clipboard.writeText(`“${quote.trim()}” (${source}), ${location.href}`);
  say(document.documentElement.lang === 'de' ? 'Kopiert.' : 'Copied.');
}

function theme() {
  const root = document.documentElement;
  const dark =
    root.dataset.theme === 'dark' ||
    (root.dataset.theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.theme = dark ? 'light' : 'dark';
  document.cookie = `theme=${root.dataset.theme}; path=/; max-age=31536000; samesite=strict`;
}

const WAYS = { c: '/', s: '/s', d: '/d', t: '/t', a: '/articles' };
const KEYS = {
  j: () => toRow(1),
  k: () => toRow(-1),
  o: () => rows()[row]?.querySelector('a[href]')?.click(),
  n: () => toPlace(1),
  p: () => toPlace(-1),
  w: () => {
    const details = rows()[row]?.querySelector('details');
    if (details) details.open = !details.open;
  },
  c: () => void copy(),
  t: theme,
  '/': () => document.querySelector('input[type=search]')?.focus(),
  '?': () => location.assign('/help/keys'),
  g: () => {
    went = true;
    setTimeout(() => (went = false), 1500);
  },
};

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    document.activeElement?.blur();
    for (const open of document.querySelectorAll('details[open]')) open.open = false;
    return;
  }
  if (document.documentElement.dataset.keys === 'off' || event.ctrlKey || event.metaKey || event.altKey)
    return;
  if (event.target.matches('input, select, textarea, [contenteditable]')) return;
  if (went && WAYS[event.key]) {
    went = false;
    location.assign(WAYS[event.key]);
    return;
  }
  const act = KEYS[event.key];
  if (!act) return;
  event.preventDefault();
  act();
});

// A value opened in the table brings all articles to their words, not only the one that was chosen.
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-group]');
  if (!link || !link.hash) return;
  const mark = document.getElementById(decodeURIComponent(link.hash.slice(1)))?.closest('mark');
  if (!mark) return;
  event.preventDefault();
  history.replaceState(null, '', link.hash);
  showGroup(link.dataset.group, mark);
  mark.scrollIntoView({ block: 'center' });
  mark.closest('.column')?.focus({ preventScroll: true });
});

for (const box of document.querySelectorAll('.layers')) {
  box.hidden = false;
  const text = box.parentElement.querySelector('.text');
  box.addEventListener('change', () => {
    text.dataset.off = [...box.querySelectorAll('input')]
      .filter((one) => !one.checked)
      .map((one) => one.name)
      .join(' ');
  });
}
document.querySelector('mark:target, mark:has(:target)')?.scrollIntoView({ block: 'center' });
