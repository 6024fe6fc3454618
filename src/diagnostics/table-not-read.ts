import type { Tables } from "../metrics/tables/tables.js";
import type { Outline } from "../outline/outline.js";
import { inSource } from "../text/author-text.js";
import type { Finding } from "./finding.js";

/** Rows of a table whose header or whose units say too little: they are told and not guessed. */
export const tableFindings = ({ author }: Outline, unread: Tables["unread"]): Finding[] =>
  unread.map((table) => ({ code: "table-not-read", params: { rows: table.rows }, span: inSource(author, table) }));
