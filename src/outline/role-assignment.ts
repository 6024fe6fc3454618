import { namesPlan, roleOfHeading, roleOfSubheading, roleOfTitle } from "../headings/roles.js";
import type { Decide } from "../model/decide.js";
import type { Role } from "../model/report.js";
import type { AuthorText } from "../text/author-text.js";
import type { Draft } from "./draft.js";

/**
 * Gives each section its role: what its heading says, else what the section before it on the top level was about
 * (自身建设 behind the plan belongs to the plan), else its parent's.
 */
export function assignRoles(author: AuthorText, title: string | null, top: readonly Draft[], decide?: Decide): void {
  const { matching } = author;
  let current: Role = roleOfTitle(title);
  for (const section of top) {
    if (section.heading === null) {
      section.role ??= "preface";
      if (section.role === "plan") current = "plan";
      inherit(author, section, section.role, decide);
      continue;
    }
    const said = roleOfHeading(matching.slice(section.heading.start, section.heading.end));
    let by = said?.by ?? "section-before";
    if (said !== null) current = said.role;
    else if (section.restarts && title !== null && namesPlan(title)) {
      current = "plan";
      by = "numbering-restarts";
    } else if (current === "problems") {
      current = "plan";
      by = "behind-problems";
    }
    section.role = current;
    tell(section, by, decide);
    inherit(author, section, current, decide);
    if (current === "other") current = roleOfTitle(title);
  }
}

function inherit(author: AuthorText, parent: Draft, role: Role, decide: Decide): void {
  for (const section of parent.sections) {
    const words = section.heading === null ? "" : author.matching.slice(section.heading.start, section.heading.end);
    const said = roleOfSubheading(words);
    section.role = said?.role ?? role;
    tell(section, said?.by ?? "section-above", decide);
    inherit(author, section, section.role, decide);
  }
}

function tell({ heading, role }: Draft, by: string, decide: Decide): void {
  if (heading !== null) decide?.({ pass: "outline", code: "role", ...heading, chosen: role, by: [by], against: [] });
}
