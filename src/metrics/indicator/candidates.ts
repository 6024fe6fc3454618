import { words } from "../../lexicon/lexicon.js";
import type { MarkedText } from "../../lexicon/marks.js";
import { areOthers, type Carried, isBesideOthers, isDuration, mayCarry, unbroken } from "./carried.js";
import { clausesInFront } from "./clauses-in-front.js";
import { besideInFront, isWho } from "./counted-in-front.js";
import { isExtreme } from "./extremes.js";
import { isSizeOfChange, kindOfLeft, type LeftKind } from "./left-kind.js";
import { isNameOf, leftOf } from "./left-of.js";
import { endsInDone, endsInVerb, isAim, subjectOfMultiple } from "./left-verbs.js";
import { type Name, nameOf } from "./name.js";
import { ofLevel } from "./of-level.js";
import { ownerOf, withoutState } from "./owner.js";
import { isEarlierLevel, isLaterLevel } from "./pair-levels.js";
import { isEmpty, type Phrase } from "./phrase.js";
import { type Placed, type QuantityKind, quantityKind } from "./placed.js";
import { predicatedClause } from "./predicated.js";
import { rightOf } from "./right-of.js";
import { beginsAnew } from "./semicolon.js";
import { type Share, shareOf } from "./share-of.js";
import { LONGEST_EARLIER, telling } from "./telling.js";
import { isBesideAnother, isThingBehind } from "./thing-behind.js";
import { isKindOf, isLikeBefore, isThreshold } from "./thresholds.js";

const classMarks = words("class-mark");

/** All that might name a figure, each looked for when a row asks for it: most are named by what stands in front. */
export class Candidates {
  readonly kind: QuantityKind;
  readonly isChange: boolean;
  readonly isCounted: boolean;
  private readonly row: ReturnType<typeof unbroken>;
  /** The clauses in front of the figure, its own last. */
  private readonly clauses: readonly Phrase[];
  private readonly own: Phrase;
  private inFront: Phrase | null | undefined;
  private behind: Phrase | null | undefined;
  private leftName: Name | null | undefined;
  private shareFound: Share | null | undefined;

  constructor(
    private readonly author: MarkedText,
    private readonly placed: readonly Placed[],
    private readonly i: number,
    private readonly here: Placed,
    private readonly last: Carried | null,
    private readonly sentenceEnd: number,
    /** The last figure of the same unit that has a name. */
    private readonly alike: Carried | null,
  ) {
    this.kind = quantityKind(here);
    this.isChange = here.change !== null;
    this.isCounted = here.figure.unit?.classifier === true;
    this.row = unbroken(author, here.figure);
    this.clauses = clausesInFront(author, here, last);
    this.own = this.clauses.at(-1) ?? { start: here.figure.start, end: here.figure.start, holes: [] };
  }

  /** 压减|5%|办公经费: what is cut stands at once behind the figure. */
  get isCut(): boolean {
    return this.isChange && this.rightPhrase?.start === this.here.figure.end;
  }

  /** 3万吨|级|码头: the figure says of what class a thing is. */
  get saysClass(): boolean {
    return this.author.marks.at(classMarks, this.here.figure.end) !== null;
  }

  /** 马钢|500万吨|薄板带, 完成全镇规划和|60%|的改造任务 */
  get isThingBehind(): boolean {
    if (this.kind === "rate") return isBesideAnother(this.author, this.here, this.own);
    return isThingBehind(this.author, this.here, this.leftPhrase, this.rightPhrase);
  }

  /** In front, in the figure's own clause. */
  get left(): Name | null {
    if (this.leftName === undefined) {
      const { author, last, here, kind, own } = this;
      const isNamed = isNameOf(author, kind, last, this.leftPhrase);
      const isTaken = isNamed && (this.rightPhrase !== null || areOthers(author, last, here));
      const found = isTaken || (kind === "count" && endsInDone(author, own)) ? null : this.leftPhrase;
      this.leftName = (found && ofLevel(author, found, here.figure, last)) ?? this.name(found);
    }
    return this.leftName;
  }

  /** What the left name is, as far as choosing asks. */
  get leftIs(): LeftKind {
    return this.leftPhrase === null ? "name" : kindOfLeft(this.author, this.leftPhrase);
  }

  get isSizeOfChange(): boolean {
    return isSizeOfChange(this.author, this.here.figure, this.leftPhrase);
  }

  /** Behind the figure. */
  get right(): Name | null {
    return this.name(this.rightPhrase);
  }

  /** 监测户|63户|214人帮扶措施 */
  get countedInFront(): Name | null {
    const who = isWho(this.author, this.here, this.leftPhrase, () => this.rightPhrase);
    return besideInFront(this.here, this.last) ?? (who ? this.left : null);
  }

  /** The name of the figure before, where nothing parts the two. */
  get carried(): Name | null {
    const { author, here, last, own } = this;
    if (last === null || this.row === "anew" || isBesideOthers(author, here, last)) return null;
    if (beginsAnew(author, here, this.clauses, () => this.earlier)) return null;
    if (this.alike !== null && isThreshold(author, here, last, own)) return this.alike.base;
    if (!mayCarry(author, here, last, own)) return null;
    // 财税收入占年度目标的52%，同比增长18%: the income grew; 占财政支出的86%，同比提高2个百分点: the share did
    if (here.change !== null && here.figure.unit?.base === "%" && last.part !== null) return last.part;
    return this.kind === "rate" ? last.base : withoutState(author, last.base);
  }

  /** 养鸡|10万只以上|的村4个，5万只以上|的村6个: what kind of village a figure says is told of what it measures. */
  get thresholdOf(): Name | null {
    const { author, here, placed, i } = this;
    if (isLikeBefore(author, here, this.last)) return this.before;
    const next = placed[i + 1]?.figure;
    return isKindOf(author, here, this.rightPhrase, next) ? (this.left ?? this.alike?.base ?? null) : null;
  }

  /** Of one of those before the name of them all. */
  get ofExtreme(): Name | null {
    return this.alike !== null && isExtreme(this.author, this.own) ? this.alike.base : null;
  }

  /** The name of the figure before, whatever stands between. */
  get before(): Name | null {
    return this.last?.base ?? null;
  }

  /** Of what was named before this figure measures something more: 油茶 of 种植油茶12户，面积300亩. */
  get owner(): Name | null {
    return this.last && ownerOf(this.author, this.last.whole ?? this.last);
  }

  /** In a clause before the figure's own that says something of it: 床位继续增加，达到260张. */
  get predicated(): Name | null {
    if (this.row === "anew") return null;
    const clause = predicatedClause(this.author, this.here, this.clauses, this.row === "on");
    const name = clause ? this.name(leftOf(this.author, clause, this.kind)) : null;
    return this.row !== null && (name?.text.length ?? 0) > LONGEST_EARLIER ? null : name;
  }

  /** In the clause before the figure's own. */
  get earlier(): Name | null {
    if (this.row === "anew" || (this.row === null && isDuration(this.here.figure))) return null;
    const clause = this.clauses.slice(0, -1).findLast((one) => !isEmpty(one));
    return clause ? telling(this.author, this.kind, this.name(leftOf(this.author, clause, this.kind))) : null;
  }

  /** 民生支出|占一般公共预算支出. */
  get share(): Name | null {
    return this.shared?.name ?? null;
  }

  /** Of a share, what has it: 民生支出. */
  get part(): Name | null {
    return this.shared?.part ?? null;
  }

  private get shared(): Share | null {
    if (this.shareFound === undefined) {
      const { author, own, last, here } = this;
      const subject = (): Name | null => last?.part ?? last?.name ?? this.predicated;
      this.shareFound = here.figure.unit?.base === "%" ? shareOf(author, own, subject) : null;
    }
    return this.shareFound;
  }

  /** 安排|200亿元技改资金: the clause ends in a verb whose object stands behind the figure. */
  get endsInVerb(): boolean {
    return endsInVerb(this.author, this.own);
  }

  private get leftPhrase(): Phrase | null {
    if (this.inFront === undefined) {
      const subject = subjectOfMultiple(this.author, this.here, this.own);
      const isLater = isLaterLevel(this.author, this.placed[this.i - 1], this.here);
      this.inFront = isLater ? null : leftOf(this.author, subject ?? this.own, this.kind);
    }
    return this.inFront;
  }

  private get rightPhrase(): Phrase | null {
    if (this.behind !== undefined) return this.behind;
    const { author, placed, i, here, own } = this;
    const hasNone = this.row !== null || isEarlierLevel(author, here) || (this.kind === "rate" && isAim(author, own));
    this.behind = hasNone ? null : rightOf(author, placed, i, this.sentenceEnd);
    return this.behind;
  }

  private name(phrase: Phrase | null): Name | null {
    return phrase && nameOf(this.author, phrase);
  }
}
