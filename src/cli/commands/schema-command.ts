import { z } from "zod";
import { report } from "../../model/schema.js";
import { indented } from "../../write/json.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { StandardOutput } from "../outputs/text-sink.js";

/** `reports schema`. */
export async function schemaCommand(): Promise<ExitCode> {
  const schema = z.toJSONSchema(report, { target: "draft-2020-12" });
  await new StandardOutput(process.stdout).write(`${indented(schema)}\n`);
  return exitCodes.done;
}
