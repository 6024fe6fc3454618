import type { Report } from "../../model/report.js";
import { toYaml } from "../../write/yaml.js";

/** What is known of a report, in front of its text as programs that make pages of Markdown read it. */
export function frontMatter({ title, issuer, years, published, source }: Report): string {
  const yearsOf = (role: "review" | "plan"): number[] =>
    years.filter((one) => one.role === role).map(({ year }) => year);
  const known = {
    title: title?.text ?? null,
    issuer: issuer?.name ?? null,
    level: issuer?.level ?? null,
    reviews: yearsOf("review"),
    plans: yearsOf("plan"),
    published,
    source: source.path,
    sha256: source.sha256,
  };
  return `---\n${toYaml(known)}---\n\n`;
}
