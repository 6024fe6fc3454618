import { diagnosticSentence } from "../phrases/diagnostics.js";
import type { Finding } from "./finding.js";

/** What a finding says, in English: the report's `message`, whatever language the program speaks to people. */
export const sentenceOf = (finding: Finding): string => diagnosticSentence("en", finding);
