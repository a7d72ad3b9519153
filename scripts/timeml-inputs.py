"""Scores a record against English TimeML, with the reader of the shared time scorer widened to it.

  timeml-inputs.py SCORERS inputs CORPUS            writes JSON Lines for scripts/times-score.ts
  timeml-inputs.py SCORERS score CORPUS RECORD ...  runs times.py (its options follow)
"""
import gzip, html, json, re, sys


def document(line):
    row = json.loads(line)
    tml = row['tml']
    dct = re.search(r'<TIMEX3[^>]*CREATION_TIME[^>]*>', tml)
    value = re.search(r'(?<=value=")[^"]*', dct.group())
    body = re.search(r'<TEXT>(.*)</TEXT>', tml, re.S).group(1)
    text, times, open_times = '', [], []
    for piece in re.split(r'(<[^>]*>)', body):
        if piece.startswith('<TIMEX3'):
            a = dict(re.findall(r'(\w+)="([^"]*)"', piece))
            open_times.append((len(text), a))
        elif piece.startswith('</TIMEX3'):
            start, a = open_times.pop()
            raw = text[start:]
            lead, tail = len(raw) - len(raw.lstrip()), len(raw) - len(raw.rstrip())
            if raw.strip():
                times.append(dict(start=start + lead, end=len(text) - tail, type=a.get('type'), value=a.get('value', ''), mod=a.get('mod', '')))
        elif not piece.startswith('<'):
            text += html.unescape(piece)
    return dict(id=row['id'], text=text, language='en', published=value.group() if value else None, times=times, set='dev')


def documents(path):
    with gzip.open(path, 'rt', encoding='utf-8') as lines:
        return [document(line) for line in lines]


def main():
    scorers, verb, corpus = sys.argv[1:4]
    if verb == 'inputs':
        for d in documents(corpus):
            print(json.dumps({k: d[k] for k in ('id', 'text', 'language', 'published')}, ensure_ascii=False))
        return
    sys.path.insert(0, scorers)
    import common, inputs, times
    inputs.documents = lambda path, kind=None: documents(path)
    sys.argv = ['times.py', *sys.argv[3:]]
    common.run(times.main)


if __name__ == '__main__':
    main()
