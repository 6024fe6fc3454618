import { parseReport } from "../../src/parse.js";

/** How a text is read: alone, as a section's text in a summary, and as its heading. */
export function readings(text: string): string {
  return JSON.stringify(
    [
      text,
      `石桥镇2021年工作总结\n一、主要工作\n${text}\n二、下步打算\n全镇将新建大棚3座。`,
      `石桥镇2021年工作总结\n一、${text}\n全镇新建大棚3座。`,
    ].map((report) => ({ ...parseReport(report), source: null })),
  );
}
