#!/usr/bin/env python3
"""Lay gold.json over the corpus and write what the scorers read.

  inflate.py CORPUS.jsonl.gz OUTDIR [--no-optional]

CORPUS is the train part of quotes-de (one article a line: documentName, originalText, annotations).  OUTDIR gets
  texts/NN_ID.txt     the article as it stands in the corpus; NN counts the documents of gold.json, ID is the corpus' number
  input.jsonl         the same articles for the program: id, text, published, language
  gold.json           the gold with `text` filled in, and statements made from the corpus' own annotations
  contacts-gold.json  the contacts per document, with groups
  aliases.json        the names as the articles spell them, for contacts.py --aliases
Every article is checked against its SHA-256, every span must lie inside it.  --no-optional leaves the optional contacts
out of OUTDIR/gold.json, whose scorer knows no optional contacts; contacts-gold.json keeps them, there they are neutral.
"""
import argparse, copy, gzip, hashlib, json, os, re, sys

HERE = os.path.dirname(os.path.abspath(__file__))
TYPES = {'Direct': 'direct', 'Indirect': 'indirect', 'FreeIndirect': 'free_indirect', 'IndirectFreeIndirect': 'free_indirect', 'Reported': 'reported'}
DAY = re.compile(r'^\d{4}-\d\d-\d\d$')


def stop(message):
    sys.exit(f'inflate.py: {message}')


def utf16(text, i):
    """UTF-16 offset of a code point offset"""
    return len(text[:i].encode('utf-16-le')) // 2


def cut(text, begin, end):
    """what text.slice(begin, end) gives in JavaScript"""
    raw = text.encode('utf-16-le')
    if not 0 <= begin <= end <= len(raw) // 2:
        stop(f'span [{begin}, {end}) is outside its text')
    return raw[2 * begin:2 * end].decode('utf-16-le')


def read_corpus(path, wanted):
    found = {}
    with (gzip.open if path.endswith('.gz') else open)(path, 'rt', encoding='utf-8', newline='') as f:
        for line in f:
            if line.strip():
                d = json.loads(line)
                number = d['documentName'].split(' - ')[0]
                if number in wanted:
                    found[number] = d
    return found


def spans(node):
    """every {document, begin, end} under a node"""
    if isinstance(node, dict):
        if {'document', 'begin', 'end'} <= set(node):
            yield node
        for v in node.values():
            yield from spans(v)
    elif isinstance(node, list):
        for v in node:
            yield from spans(v)


def statements(name, doc, people):
    """the corpus' annotations; a quotation in several pieces runs from the first begin to the last end

    The speaker is the corpus' text, with title and apposition; the person's name, if it is in that text, is right too.
    """
    text, out = doc['originalText'], []
    for a in doc['annotations']:
        where = a['quote']['spans']
        if not where:
            continue
        b, e = min(s['charBegin'] for s in where), max(s['charEnd'] for s in where)
        s = {'content': {'document': name, 'begin': utf16(text, b), 'end': utf16(text, e), 'text': text[b:e]},
             'speaker': a['speaker']['text'] or '',      # the scorer stops at null here; '' is its way to say nobody
             'type': TYPES[a['type']]}
        if a['addressee']['text']:
            s['addressee'] = a['addressee']['text']
        named = [p for p, spellings in people.items() if any(re.search(r'(?<!\w)' + re.escape(x) + r's?(?!\w)', s['speaker']) for x in spellings)]
        if len(named) == 1:
            s['alt'] = [{'speaker': named[0]}]
        out.append(s)
    return sorted(out, key=lambda s: (s['content']['begin'], s['content']['end']))


def in_document(contact, name):
    """one contact as one document tells it"""
    told = {k: [v for v in vs if v['evidence'][0]['document'] == name] for k, vs in contact['attributes'].items()}
    told = {k: vs for k, vs in told.items() if vs}
    ahead = all(v.get('planned') for vs in told.values() for v in vs)
    c = {'type': contact['type'], 'status': 'planned' if ahead and contact['status'] == 'held' else contact['status'],
         'participants': contact['participants']}
    for k in ('participants_any', 'status_any', 'optional'):
        if contact.get(k):
            c[k] = contact[k]
    values = lambda k: [x for v in told.get(k, []) for x in [v['value']] + v.get('alt', [])]
    if told.get('date'):
        c['date'] = [v['value'] for v in told['date']]
        if [x for v in told['date'] for x in v.get('alt', [])]:
            c['date_alt'] = [x for v in told['date'] for x in v.get('alt', [])]
    if contact['date'] and DAY.match(contact['date']):
        c['date_real'] = [contact['date']]
    if told.get('duration'):
        c['duration'] = {k: told['duration'][0][k] for k in ('value', 'mod') if k in told['duration'][0]}
    for k in ('start', 'channel'):
        if told.get(k):
            c[k] = told[k][0]['value']
    for k in ('initiator', 'place'):
        if told.get(k):
            c[k] = values(k)
    return c


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument('corpus')
    ap.add_argument('outdir')
    ap.add_argument('--no-optional', action='store_true', help='leave the optional contacts out of OUTDIR/gold.json')
    a = ap.parse_args()
    with open(os.path.join(HERE, 'gold.json'), encoding='utf-8') as f:
        gold = json.load(f)
    wanted = [d['file'] for d in gold['documents']]
    corpus = read_corpus(a.corpus, set(wanted))
    names, out = {}, copy.deepcopy(gold)
    os.makedirs(os.path.join(a.outdir, 'texts'), exist_ok=True)

    def write(name, text):
        with open(os.path.join(a.outdir, name), 'w', encoding='utf-8', newline='') as f:
            f.write(text)

    def to_json(x):
        return json.dumps(x, ensure_ascii=False, indent=1) + '\n'

    lines = []
    for n, d in enumerate(gold['documents'], 1):
        doc = corpus.get(d['file']) or stop(f'not in the corpus: {d["file"]}')
        if hashlib.sha256(doc['originalText'].encode('utf-8')).hexdigest() != d['sha256']:
            stop(f'another text than the one that was read: {d["file"]}')
        name = names[d['file']] = f'{n:02d}_{re.match(r"[0-9]+", d["file"]).group()}.txt'
        write(os.path.join('texts', name), doc['originalText'])
        lines.append({'id': name, 'text': doc['originalText'], 'published': d['published']['value'], 'language': 'de'})
    write('input.jsonl', ''.join(json.dumps(x, ensure_ascii=False) + '\n' for x in lines))

    texts = {names[f]: corpus[f]['originalText'] for f in wanted}
    for s in spans(out):
        s['document'] = names[s['document']]
        s['text'] = cut(texts[s['document']], s['begin'], s['end'])
    for d in out['documents']:
        d['file'] = names[d['file']]
        # the scorer needs a span; an article without a title gets an empty one, and the figure "title" says nothing
        d['title'] = d['title'] or {'document': d['file'], 'begin': 0, 'end': 0, 'text': ''}
    for c in out['contacts']:
        c['documents'] = [names[x] for x in c['documents']]
    spelt = {e['id']: e['mentions'] for e in gold['entities']}
    out['statements'] = []
    for d in gold['documents']:
        people = {p: [p.split()[-1], *spelt.get(p, [])] for p in d['speakers']}
        out['statements'] += statements(names[d['file']], corpus[d['file']], people)
    write('aliases.json', to_json(spelt))

    per_doc = {names[f]: [] for f in wanted}
    groups = []
    for c in out['contacts']:
        members = []
        for name in c['documents']:
            members.append([name, len(per_doc[name])])
            per_doc[name].append(in_document(c, name))
        if len(members) > 1:
            groups.append({'members': members, **({'optional': True} if c.get('optional') else {})})
    write('contacts-gold.json', to_json({'documents': [
        {'id': d['file'], 'sha256': d['sha256'], 'text_kind': 'original', 'language': 'de', 'outlet': 'Wikinews',
         'speakers': d['speakers'], 'speaker_orgs': d['speaker_orgs'], 'contacts': per_doc[d['file']]} for d in out['documents']], 'groups': groups}))
    if a.no_optional:
        out['contacts'] = [c for c in out['contacts'] if not c.get('optional')]
    write('gold.json', to_json(out))
    print(f"{len(texts)} texts, {len(out['contacts'])} contacts, {sum(len(v) for c in out['contacts'] for v in c['attributes'].values())} values, "
          f"{len(out['statements'])} statements -> {a.outdir}")


if __name__ == '__main__':
    main()
