#!/usr/bin/env python3
"""Writes src/lexicon/proofreading-slips.yaml and src/check/collocations.ts from reports that were published.

  python3 tools/fit-slips.py TEXT_FILES...        (after `npm run build`, which makes dist/dictionary)

A slip is a common word of two characters with one character that sounds or looks alike (src/check/alike-characters.ts),
where the two so written stand nowhere in all those texts, are no word of the dictionary, and mend to one word only.
A collocation is a common pair of such words: what is one alike character off it is a slip as well.
"""
import collections
import pathlib
import re
import sys

root = pathlib.Path(__file__).resolve().parent.parent
HAN = re.compile("[\u4e00-\u9fff]+")
LEAST_WORD, LEAST_CHARACTER, LEAST_COLLOCATION, LEAST_HALF = 700, 2000, 150, 20

dictionary = {}
for line in (root / "dist/dictionary/words.utf8").read_text("utf8").splitlines():
    word, count, *_ = line.split(" ")
    dictionary[word] = int(count)
alike = collections.defaultdict(set)
for line in re.findall(r'^  "(.*)",$', (root / "src/check/alike-characters.ts").read_text("utf8"), re.M):
    for group in line.split(" "):
        for c in group:
            alike[c] |= set(group)
# A character that is a word by itself meets any other by chance.
alone = sorted((w for w in dictionary if len(w) == 1), key=lambda w: -dictionary[w])[:250]
free = set(alone) | set("一二三四五六七八九十百千万亿两")

pairs, fours, characters = collections.Counter(), collections.Counter(), collections.Counter()
for name in sys.argv[1:]:
    for run in HAN.findall(pathlib.Path(name).read_text("utf8", errors="ignore")):
        characters.update(run)
        pairs.update(run[i : i + 2] for i in range(len(run) - 1))
        fours.update(run[i : i + 4] for i in range(len(run) - 3))

by_hand = set(re.findall(r"[\u4e00-\u9fff]{2,}", " ".join(re.findall(r"words: ([^,]+),", (root / "src/lexicon/proofreading-words.yaml").read_text("utf8")))))
meant = collections.defaultdict(set)
for word, count in dictionary.items():
    if len(word) != 2 or pairs[word] < LEAST_WORD or count < 100:
        continue
    for i in (0, 1):
        for c in alike[word[i]] - {word[i]} - free:
            slip = word[:i] + c + word[i + 1 :]
            if slip not in dictionary and pairs[slip] == 0 and characters[c] >= LEAST_CHARACTER and slip not in by_hand:
                meant[slip].add(word)
slips = collections.defaultdict(list)
for slip, words in sorted(meant.items()):
    if len(words) == 1:
        slips[next(iter(words))].append(slip)

with open(root / "src/lexicon/proofreading-slips.yaml", "w", encoding="utf8") as out:
    print("# Slips of the keyboard and the eye: common words with one character that sounds or looks alike. Made by", file=out)
    print("# tools/fit-slips.py from the reports of ../shared; do not edit. What people really confuse is in", file=out)
    print("# proofreading-words.yaml.\n", file=out)
    for n, word in enumerate(sorted(slips, key=lambda w: -pairs[w])):
        own = slips[word]
        print(f"- {{ id: slip.{n + 1}, words: {' '.join(own)}, as: {{ right: {word} }}, examples: [写成：{own[0]}。], not: [{word}] }}", file=out)

two = {w for w in dictionary if len(w) == 2}
found = sorted((w for w, n in fours.items() if n >= LEAST_COLLOCATION and w[:2] in two and w[2:] in two), key=lambda w: -fours[w])
with open(root / "src/check/collocations.ts", "w", encoding="utf8") as out:
    print("/** Words that stand together in most reports. Made by tools/fit-slips.py; do not edit. */", file=out)
    print("export const COLLOCATIONS = [", file=out)
    for i in range(0, len(found), 22):
        print(f'  "{" ".join(found[i : i + 22])}",', file=out)
    print('].flatMap((line) => line.split(" "));', file=out)
    halves = {w[i : i + 2] for w in [*found, *(w for w in dictionary if len(w) == 4)] for i in (0, 2)}
    attested = sorted({x for h in halves for i in (0, 1) for c in alike[h[i]] - {h[i]} for x in [h[:i] + c + h[i + 1 :]] if pairs[x] >= LEAST_HALF and x not in two})
    print("\n/** What looks like a slip in half of such a phrase and stands in many reports: 院区, 智造. */", file=out)
    print("export const ATTESTED: ReadonlySet<string> = new Set(", file=out)
    print("  [", file=out)
    for i in range(0, len(attested), 36):
        print(f'    "{" ".join(attested[i : i + 36])}",', file=out)
    print('  ].flatMap((line) => line.split(" ")),', file=out)
    print(");", file=out)
print(len(slips), "words,", sum(map(len, slips.values())), "slips,", len(found), "collocations")
