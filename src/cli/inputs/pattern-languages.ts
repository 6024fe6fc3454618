import { createRequire } from "node:module";

/** Both are loaded when they are first needed, and without waiting: most runs name plain files. */
const load = createRequire(import.meta.url);

/** Patterns of the shell. */
export const picomatch = (): typeof import("picomatch") => load("picomatch");

/** Patterns of .gitignore. */
export const ignore = (): typeof import("ignore") => load("ignore");
