import type { Outline } from "../outline/outline.js";
import { inSource, written } from "../text/flow.js";
import type { Span } from "../text/span.js";
import type { Finding } from "./finding.js";

/** 增长.%, 产值万元: figures that lost digits. They are told and not guessed. */
export const damagedFigureFindings = ({ flow }: Outline, damaged: readonly Span[]): Finding[] =>
  damaged.map((span) => ({
    code: "damaged-figure",
    message: `a figure is damaged: ${written(flow, span)}`,
    span: inSource(flow, span),
  }));
