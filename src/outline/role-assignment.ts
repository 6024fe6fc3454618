import { namesPlan, roleOfHeading, roleOfSubheading, roleOfTitle } from "../headings/roles.js";
import type { Role } from "../model/report.js";
import type { Draft } from "./draft.js";

/**
 * Gives each section its role: what its heading says, else what the section before it on the top level was about
 * (自身建设 behind the plan belongs to the plan), else its parent's.
 */
export function assignRoles(matching: string, title: string | null, top: readonly Draft[]): void {
  let current: Role = roleOfTitle(title);
  for (const section of top) {
    if (section.heading === null) {
      section.role ??= "preface";
      if (section.role === "plan") current = "plan";
      inherit(matching, section, section.role);
      continue;
    }
    const said = roleOfHeading(matching.slice(section.heading.start, section.heading.end));
    if (said !== null) current = said;
    else if (section.restarts && title !== null && namesPlan(title)) current = "plan";
    else if (current === "problems") current = "plan";
    section.role = current;
    inherit(matching, section, current);
    if (current === "other") current = roleOfTitle(title);
  }
}

function inherit(matching: string, parent: Draft, role: Role): void {
  for (const section of parent.sections) {
    const words = section.heading === null ? "" : matching.slice(section.heading.start, section.heading.end);
    section.role = roleOfSubheading(words) ?? role;
    inherit(matching, section, section.role);
  }
}
