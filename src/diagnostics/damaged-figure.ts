import type { Outline } from "../outline/outline.js";
import { inSource, written } from "../text/author-text.js";
import type { Span } from "../text/span.js";
import type { Finding } from "./finding.js";

/** 增长.%, 产值万元: figures that lost digits. They are told and not guessed. */
export const damagedFigureFindings = ({ author }: Outline, damaged: readonly Span[]): Finding[] =>
  damaged.map((span) => ({
    code: "damaged-figure",
    params: { text: written(author, span) },
    span: inSource(author, span),
  }));
