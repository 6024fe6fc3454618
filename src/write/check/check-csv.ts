import { stringify } from "csv-stringify/sync";
import type { CheckedFile } from "./checked-file.js";

const COLUMNS = [
  "path",
  "line",
  "column",
  "severity",
  "rule",
  "message",
  "text",
  "suggestion",
  "section",
  "source",
  "confidence",
];

/** A row a finding. Cells that a spreadsheet would run as formulas are defused. */
export const checkCsv = (files: readonly CheckedFile[]): string =>
  stringify(
    [
      COLUMNS,
      ...files.flatMap(({ path, findings }) =>
        findings.map(({ from, severity, rule, message, text, suggestion, section, source, confidence }) => [
          path,
          from.line,
          from.column,
          severity,
          rule,
          message,
          text,
          suggestion?.text ?? "",
          section ?? "",
          source ?? "",
          confidence,
        ]),
      ),
    ],
    { escape_formulas: true, record_delimiter: "unix" },
  );
