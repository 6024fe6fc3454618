import { outputError } from "../../phrases/outputs.js";
import { inWords, PlainError } from "../errors.js";

/**
 * Opens a file in the default browser, and does not wait for it.
 *
 * @throws PlainError where there is none
 */
export async function openBrowser(file: string): Promise<void> {
  const { default: open } = await import("open");
  try {
    await open(file);
  } catch (error) {
    throw new PlainError(outputError.noBrowser(file, inWords(error)));
  }
}
