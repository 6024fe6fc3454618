import type { Outline } from "../outline/outline.js";
import type { Finding } from "./finding.js";

/** The report needed a dictionary that this machine does not have; elsewhere its headings may come out otherwise. */
export const wordsFindings = ({ wordsMissing }: Outline): Finding[] =>
  wordsMissing
    ? [
        {
          code: "words-missing",
          params: {},
          span: null,
        },
      ]
    : [];
