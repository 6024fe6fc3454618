import { Option } from "commander";
import { outputFlag } from "../../phrases/flags.js";
import { positive } from "./flag-values.js";

/** For text in columns. */
export const widthOption = (): Option => new Option("--width <n>", outputFlag.width()).argParser(positive);
