import type { OutlineSection } from "../outline/outline.js";
import { countOf } from "../text/numerals.js";
import type { Span } from "../text/span.js";
import type { DatedBlock } from "../years/years.js";
import type { Checked } from "./checked.js";
import { type Located, located } from "./located.js";

/** One member of an enumeration in running text. */
export interface Member {
  /** 二是, 第二，: the marker without the mark in front of it. */
  readonly marker: Span;
  readonly ordinal: number;
  readonly said: string;
}

/** 一是…；二是…；三是…: members of one manner, from one paragraph or from neighbouring ones. */
export interface Enumeration {
  readonly manner: string;
  readonly members: readonly Member[];
  /** The paragraph that it ends in. */
  readonly paragraph: Span;
  /** Whether all of it stands in that paragraph. */
  readonly within: boolean;
}

/** Every enumeration of the report in document order of their ends. */
export function enumerationsOf(text: Checked): Enumeration[] {
  const reading = new Reading(text);
  const all = [...located("proof.enumerator", text.matching)];
  let at = 0;
  for (const block of text.blocks) {
    reading.enter(block);
    while ((all[at]?.start ?? block.end) < block.start) at++;
    for (; (all[at]?.start ?? block.end) < block.end; at++) {
      const one = all[at];
      if (one !== undefined && block.kind === "paragraph" && !text.isQuoted(one.start)) reading.add(one, block);
    }
  }
  return reading.finish();
}

interface Growing {
  readonly manner: string;
  readonly members: Member[];
  paragraph: Span;
  within: boolean;
}

/** Enumerations while they are read: one of each manner is open. */
class Reading {
  private readonly found: Enumeration[] = [];
  private readonly open = new Map<string, Growing>();
  private section: OutlineSection | null = null;

  constructor(private readonly text: Checked) {}

  /** A heading or another section ends what was open. */
  enter({ kind, section }: DatedBlock): void {
    if (kind !== "paragraph" || section !== this.section) this.finish();
    this.section = section;
  }

  add(one: Located, paragraph: Span): void {
    const ordinal = countOf(one.group("n") || one.group("n2"));
    if (ordinal === null) return;
    const manner = one.group("manner") || one.group("before") + one.group("mark");
    const said = this.text.author.text.slice(one.start, one.end);
    const member = { marker: { start: one.start, end: one.end }, ordinal, said };
    const growing = ordinal === 1 && !this.isTwice(manner, paragraph) ? this.begin(manner) : this.open.get(manner);
    if (growing === undefined) {
      this.open.set(manner, { manner, members: [member], paragraph, within: true });
      return;
    }
    growing.members.push(member);
    if (growing.paragraph !== paragraph) growing.within = false;
    growing.paragraph = paragraph;
  }

  /** 一是…；一是…: the first number right behind itself, in one paragraph, is no new enumeration. */
  private isTwice(manner: string, paragraph: Span): boolean {
    const growing = this.open.get(manner);
    return growing?.members.length === 1 && growing.members[0]?.ordinal === 1 && growing.paragraph === paragraph;
  }

  private begin(manner: string): undefined {
    this.close(manner);
  }

  finish(): Enumeration[] {
    for (const manner of [...this.open.keys()]) this.close(manner);
    return this.found;
  }

  private close(manner: string): void {
    const growing = this.open.get(manner);
    if (growing !== undefined && growing.members.length > 1) this.found.push(growing);
    this.open.delete(manner);
  }
}
