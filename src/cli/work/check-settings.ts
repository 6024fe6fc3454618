import type { Profile, Severity } from "../../check/rule.js";
import type { Vocabulary } from "../../check/surroundings.js";

/** How reports are proofread. Plain data: worker processes are sent it. */
export interface CheckSettings {
  readonly profile: Profile;
  readonly overrides: readonly (readonly [rule: string, severity: Severity | "off"])[];
  readonly language: "zh" | "en";
  /** Last year's report. */
  readonly against: string | null;
  /** What paths say of their reports: {issuer}_{year}. */
  readonly expect: string | null;
  readonly vocabulary: Vocabulary;
  /** Whether what is written shows the text itself. */
  readonly withSource: boolean;
  /** Whether what may be mended is mended. */
  readonly fix: boolean;
  /** Whether what is mended becomes a document of Word. */
  readonly document: boolean;
}
