import { createHash } from "node:crypto";

/** What stands in a page of our own; what comes from a report is escaped by whoever puts it there. */
export interface HtmlDocument {
  readonly lang: "en" | "zh-CN";
  readonly title: string;
  readonly style: string;
  /** The one script that may run; null for none. */
  readonly script: string | null;
  readonly body: string;
}

/** A whole page whose policy lets the browser run this script and this style, and fetch nothing. */
export const htmlDocument = ({ lang, title, style, script, body }: HtmlDocument): string => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(style, script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;

const policy = (style: string, script: string | null): string =>
  [
    "default-src 'none'",
    ...(script === null ? [] : [`script-src ${hash(script)}`]),
    `style-src ${hash(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

const hash = (content: string): string => `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
