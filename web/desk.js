// The browser's part: keys, moving the articles to the words of a value, copying a citation. Every page works without it.

const root = document.documentElement;
const status = document.getElementById('status');
/** Key to action, as the server has bound them. */
const actionOf = new Map(
  Object.entries(JSON.parse(root.dataset.bindings ?? '{}')).map(([action, key]) => [key, action]),
);
const ways = JSON.parse(root.dataset.go ?? '{}');
/** Width from which the articles stay at the bottom of the window while the table above them is read. */
const WIDE = matchMedia('(width >= 56rem) and (height >= 40rem)');

const rows = () => [...document.querySelectorAll('[data-row]')].filter((row) => row.offsetParent !== null);
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
  show(mark);
  say(mark.title);
}

/** Brings words into view: in their column where the articles stand at the bottom, else in the window. */
function show(mark) {
  const column = mark.closest('.column');
  if (column && root.classList.contains('docking')) centre(column, mark);
  else mark.scrollIntoView({ block: 'center' });
}

/** Moves to the article beside, and to its words for the value that is shown. */
function toColumn(step) {
  const all = [...document.querySelectorAll('.columns .column')];
  if (all.length === 0) return;
  const at = all.indexOf(document.activeElement?.closest('.column') ?? null);
  const column = all[(at + step + all.length) % all.length];
  column.focus({ preventScroll: true });
  column.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const mark = column.querySelector('mark.here');
  if (mark) show(mark);
  say(column.getAttribute('aria-label') ?? '');
}

function say(text) {
  status.textContent = text;
  setTimeout(() => {
    if (status.textContent === text) status.textContent = '';
  }, 4000);
}

/** What is read now: the place gone to, else the first link of the row to words in an article. */
function currentPlace() {
  return places[place] ?? document.querySelector('mark.here');
}

/** The words under the mark or in the current row, with outlet, day and place, as one line. */
async function copy() {
  const now = rows()[row];
  const mark = currentPlace();
  const words = mark?.textContent ?? now?.querySelector('.words, q, .quote')?.textContent;
  if (!words) return;
  const source = mark
    ? citationOf(mark)
    : `${now?.querySelector('.place')?.textContent.trim() ?? document.title}, ${location.href}`;
  await navigator.clipboard.writeText(`“${words.trim()}” (${source})`);
  say(root.lang === 'de' ? 'Kopiert.' : 'Copied.');
}

/** Outlet, day, characters and address of marked words. */
function citationOf(mark) {
  const { cite = document.title } = mark.closest('[data-cite]')?.dataset ?? {};
  const { start, end } = mark.dataset;
  return `${cite}, ${start}–${end}, ${new URL(readerOf(mark), location.href)}`;
}

/** Address of the reader that shows the marked words in their article. */
function readerOf(mark) {
  const id = mark.closest('[data-article]')?.dataset.article ?? '';
  const { start, end } = mark.dataset;
  return `/a/${encodeURIComponent(id)}?at=${start}-${end}#at`;
}

/** Goes to the whole article at the words that are shown; from the article itself to where it came from. */
function source() {
  const original = document.querySelector('a[data-action="source"]');
  if (original) original.click();
  else if (currentPlace()?.closest('[data-article]')) location.assign(readerOf(currentPlace()));
  else rows()[row]?.querySelector('a.place')?.click();
}

/** Opens the form that corrects the value of the current row, and goes to its first field. */
function edit() {
  const within = rows()[row] ?? document;
  const form = within.querySelector('details.better');
  for (let box = form; box; box = box.parentElement?.closest('details')) box.open = true;
  form?.querySelector('input:not([type=hidden]), select')?.focus();
}

function theme() {
  const dark =
    root.dataset.theme === 'dark' ||
    (root.dataset.theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.theme = dark ? 'light' : 'dark';
  document.cookie = `theme=${root.dataset.theme}; path=/; max-age=31536000; samesite=strict`;
}

/** Presses the button or link that bears the action: of the current row, else of the page. */
const press = (action) => {
  const wanted = `[data-action="${action}"]`;
  (rows()[row]?.querySelector(wanted) ?? document.querySelector(wanted))?.click();
};

const ACTIONS = {
  next: () => toRow(1),
  prev: () => toRow(-1),
  open: () => rows()[row]?.querySelector('a[href]')?.click(),
  span: () => toPlace(1),
  spanBack: () => toPlace(-1),
  column: () => toColumn(1),
  columnBack: () => toColumn(-1),
  why: () => {
    const details = rows()[row]?.querySelector('details.why, details');
    if (details) details.open = !details.open;
  },
  source,
  copy: () => void copy(),
  edit,
  theme,
  search: () => document.querySelector('input[type=search]')?.focus(),
  help: () => location.assign('/help/keys'),
  go: () => {
    went = true;
    setTimeout(() => (went = false), 1500);
  },
};

document.addEventListener('keydown', (event) => {
  const field = event.target.matches('input, select, textarea, [contenteditable]');
  if (event.key === 'Escape') {
    document.activeElement?.blur();
    for (const open of document.querySelectorAll('details[open]')) open.open = false;
    return;
  }
  if (event.key === 'z' && (event.ctrlKey || event.metaKey) && !field) {
    press('undo');
    return;
  }
  if (root.dataset.keys === 'off' || event.ctrlKey || event.metaKey || field) return;
  if (went && ways[event.key]) {
    went = false;
    location.assign(ways[event.key]);
    return;
  }
  // Characters such as [ need the Alt key on some keyboards; what counts is the character that comes of it.
  const action = actionOf.get(event.key);
  if (!action) return;
  event.preventDefault();
  (ACTIONS[action] ?? (() => press(action)))();
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
  show(mark);
  mark.closest('.column')?.focus({ preventScroll: true });
});

// The articles of a record stay at the bottom of the window while its table is read, unless they were released.
const released = 'released';
const button = document.querySelector('[data-dock]');
function dock() {
  if (!button) return;
  const on = WIDE.matches && localStorage.getItem(released) === null;
  root.classList.toggle('docking', on);
  button.parentElement.hidden = !WIDE.matches;
  button.textContent = on ? button.dataset.release : button.dataset.keep;
}
button?.addEventListener('click', () => {
  if (localStorage.getItem(released) === null) localStorage.setItem(released, 'yes');
  else localStorage.removeItem(released);
  dock();
});
WIDE.addEventListener('change', dock);
dock();

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
// Jobs that go on: the page asks how far they are, and says so at most every five seconds to those who listen.
const jobs = document.querySelector('[data-jobs]');
let spoken = 0;
async function watchJobs() {
  const going = [...jobs.querySelectorAll('[data-state="running"], [data-state="waiting"]')];
  if (going.length === 0) return;
  const answer = await fetch('/api/jobs').catch(() => undefined);
  const { data = [] } = answer?.ok ? await answer.json() : {};
  for (const entry of going) {
    const job = data.find(({ id }) => String(id) === entry.dataset.job);
    if (!job) continue;
    if (job.state !== entry.dataset.state && !['running', 'waiting'].includes(job.state)) {
      location.reload();
      return;
    }
    entry.dataset.state = job.state;
    const bar = entry.querySelector('progress');
    if (bar && job.of !== null) Object.assign(bar, { max: job.of, value: job.done });
    const count = entry.querySelector('.count');
    if (count) count.textContent = job.of === null ? String(job.done) : `${job.done} / ${job.of}`;
    if (count && Date.now() - spoken > 5000) {
      spoken = Date.now();
      status.textContent = `${job.id}: ${count.textContent}`;
    }
  }
  setTimeout(() => void watchJobs(), 1000);
}
if (jobs) void watchJobs();

// A form that an address leads to lies folded away.
for (
  let box = document.querySelector(':target')?.closest('details');
  box;
  box = box.parentElement?.closest('details')
)
  box.open = true;
document.querySelector('mark:target, mark:has(:target)')?.scrollIntoView({ block: 'center' });
