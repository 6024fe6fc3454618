import { words } from "../lexicon/lexicon.js";
import { matchingForm } from "../text/characters.js";
import { canonicalBy, namedOf, standardBy } from "./linking/named.js";
import { nextWord } from "./linking/next-word.js";
import type { Subject } from "./linking/subject.js";
import { splitAtJoints } from "./parts.js";

const becomings = words("compare-becoming");
const eachWords = words("compare-each");

/** A result under every name that its sentence gives it. */
export const retold = (subject: Subject): Subject[] => [subject, ...become(subject), ...each(subject)];

/** 3家企业|获评|绿色工厂, 3个村|完成|污水治理: so many of what they became, or of what was done for them. */
function become(subject: Subject): Subject[] {
  if (subject.form !== "count" || subject.canonical !== null) return [];
  const { right } = subject;
  const becoming = nextWord(becomings, right);
  if (becoming === null || becoming.start > mostBetween) return [];
  const named = namedOf(right.slice(becoming.end));
  if (named.generic || named.name.length < leastName) return [];
  return [subject.as(named, standardBy(named, subject.figure))];
}
/** 3家|本土企业|入选. */
const mostBetween = 6;
const leastName = 4;

/** 茶企、茶农合作社均突破120家: so many of each. */
function each(subject: Subject): Subject[] {
  const { canonical, figure } = subject;
  if (canonical !== null || figure.indicator === null || !saysEach(subject.left)) return [];
  const names = splitAtJoints(matchingForm(figure.indicator));
  if (names.length < 2) return [];
  const parts = names.flatMap((name): Subject[] => {
    const named = namedOf(name);
    const standard = canonicalBy(named, figure);
    return standard === null ? [] : [subject.as(named, standard)];
  });
  return parts.length === names.length ? parts : [];
}

const saysEach = (left: string): boolean => nextWord(eachWords, left) !== null;
