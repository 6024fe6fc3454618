import {
  bound,
  category,
  direction,
  kind,
  mentionKind,
  role,
  status,
  unit,
  worded,
} from "../../../../phrases/model.js";
import type { PageMention, PageMetric, PageSection } from "../../page-report.js";
import { word } from "./words.js";

/* What the values of the report model are called on the page; the words are those of the command line. */

export const roleWord = (value: PageSection["role"]): string => role[value]();
export const statusWord = (value: PageMetric["status"]): string => status[value]();
export const boundWord = (value: PageMetric["bound"]): string => bound[value]();
export const directionWord = (value: "increase" | "decrease"): string => direction[value]();
export const yearRoleWord = (value: "review" | "plan"): string => role[value]();
export const kindWord = (value: string): string => worded(kind, value);
export const categoryWord = (value: string): string => worded(category, value);
export const unitWord = (value: string): string => worded(unit, value);

/** Of a mark in the text: what kind of year it is. */
export const mentionWord = (value: PageMention["kind"]): string => `${word("kindOfYear")}${mentionKind[value]()}`;
