import type { Profile, Severity } from "../../check/rule.js";

/** How reports are proofread. Plain data: worker processes are sent it. */
export interface CheckSettings {
  readonly profile: Profile;
  readonly overrides: readonly (readonly [rule: string, severity: Severity | "off"])[];
  readonly language: "zh" | "en";
  /** Last year's report. */
  readonly against: string | null;
  /** Whether what is written shows the text itself. */
  readonly withSource: boolean;
  /** Whether what may be mended is mended. */
  readonly fix: boolean;
}
