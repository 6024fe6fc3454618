import type { Mention } from "../years/years.js";

/** Follows one sentence and says of each figure which year it belongs to. */
export class YearOfSentence {
  private topic: number | null;
  /** A year that holds for the next figure only: 由2015年的5460万元增加到…. */
  private once: number | null | undefined;

  constructor(
    private readonly text: string,
    year: number | null,
  ) {
    this.topic = year;
  }

  read(mention: Mention): void {
    const { text } = this;
    const year = mention.to ?? mention.year;
    const before = text.slice(Math.max(0, mention.start - 4), mention.start);
    const behind = text.slice(mention.end, mention.end + 5);
    if (mention.kind === "plan" || COMPARED.test(before) || SINCE.test(behind) || /自从?$/.test(before)) return;
    if (/^(?:同期)?相比/.test(behind)) return;
    if (mention.kind === "masked") this.topic = null;
    else if (/[由从]$/.test(before) || /^(?:[年末底初]{0,2}的)/.test(behind)) this.once = year;
    else this.topic = year;
  }

  /** The year of the figure at this place. */
  figure(multiple: boolean): number | null {
    const year = this.once === undefined || multiple ? this.topic : this.once;
    this.once = undefined;
    return year;
  }
}

/** 比2016年, 较去年, 相当于2010年: the year of a comparison is not the figure's. */
const COMPARED = /(?:比|较|超过|高于|低于|相当于|相对|对比|与)[“"]?$/;
const SINCE = /^(?:年底|年初|底|初)?(?:以来|起|至今|开始|启动以来)/;
