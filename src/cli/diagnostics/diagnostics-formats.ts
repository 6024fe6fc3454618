import type { DiagnosticsFormat } from "./diagnostic-entry.js";

/** The ways to write diagnostics by their name on the command line; each is loaded when it is asked for. */
const formats = {
  text: async (painted: boolean) => {
    const { diagnosticsText } = await import("./diagnostics-text.js");
    return diagnosticsText(painted ? (await import("../terminal/chalk-paint.js")).paint : null);
  },
  json: async () => (await import("./diagnostics-json.js")).diagnosticsJson,
  github: async () => (await import("./diagnostics-github.js")).diagnosticsGithub,
  sarif: async () => (await import("./diagnostics-sarif.js")).diagnosticsSarif(),
} satisfies Record<string, (painted: boolean) => Promise<DiagnosticsFormat>>;

export type DiagnosticsFormatName = keyof typeof formats;

export const diagnosticsFormatNames: readonly DiagnosticsFormatName[] = ["text", "json", "github", "sarif"];

export const loadDiagnosticsFormat = (name: DiagnosticsFormatName, painted: boolean): Promise<DiagnosticsFormat> =>
  formats[name](painted);
