// Writes client.generated.ts from client/: the script and the style of the page as two strings, so that the program
// reads no file when it writes a page. Run by `npm run page`, which `npm run build` begins with.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = new URL("./", import.meta.url);
const bundled = async (entry) => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`client/${entry}`, here))],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: ["chrome123", "firefox120", "safari17.5"],
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
  });
  const text = outputFiles[0].text.trimEnd();
  if (/<\/(?:script|style)|<!--/i.test(text)) throw new Error(`${entry}: would end the element that it stands in`);
  return text;
};

const [script, style] = await Promise.all([bundled("main.ts"), bundled("style.css")]);
writeFileSync(
  new URL("client.generated.ts", here),
  `export const script: string = ${JSON.stringify(script)};\nexport const style: string = ${JSON.stringify(style)};\n`,
);
