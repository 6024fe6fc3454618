/** Who made a report: the package's own name and version; a test holds them to package.json. */
export const PROGRAM = { name: "work-reports", version: "0.1.0" } as const;
