import { Option } from "commander";
import { positive } from "./flag-values.js";

/** For text in columns. */
export const widthOption = (): Option =>
  new Option("--width <n>", "columns to fit into (default: the terminal's; no end in a pipe)").argParser(positive);
