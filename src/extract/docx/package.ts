import { childrenOf, type XmlElement } from "../xml/element.js";
import { treeOf } from "../xml/read-xml.js";
import type { Archive } from "../zip/archive.js";

/** The parts of a Word document by what they are to it. */
export interface Parts {
  readonly document: string;
  /** numbering, styles, footnotes, endnotes. */
  readonly of: (kind: string) => Promise<XmlElement | null>;
}

/** Where the text of a Word document stands; null for what is no such document. */
export async function mainPart(archive: Archive): Promise<string | null> {
  const named = [...(await relationsOf(archive, "_rels/.rels"))].find(([kind]) => kind === "officeDocument")?.[1];
  if (named !== undefined && archive.has(named) && isText(named)) return named;
  return archive.names.find((name) => /^word\/document\d?\.xml$/i.test(name)) ?? null;
}

/** The main part of a workbook or of slides has another name. */
const isText = (name: string): boolean => !/(?:workbook|presentation)\d*\.(?:xml|bin)$/i.test(name);

export async function partsOf(archive: Archive, document: string): Promise<Parts> {
  const folder = document.slice(0, document.lastIndexOf("/") + 1);
  const file = document.slice(folder.length);
  const relations = await relationsOf(archive, `${folder}_rels/${file}.rels`);
  return {
    document,
    of: async (kind) => {
      const name = relations.get(kind) ?? `${folder}${kind}.xml`;
      const bytes = await archive.read(name);
      return bytes === null ? null : treeOf(bytes, name);
    },
  };
}

/** Parts by the last word of their relation's type. */
async function relationsOf(archive: Archive, name: string): Promise<Map<string, string>> {
  const relations = new Map<string, string>();
  const bytes = await archive.read(name);
  if (bytes === null) return relations;
  const folder = name.slice(0, name.lastIndexOf("_rels/"));
  for (const { attributes } of childrenOf(treeOf(bytes, name), "Relationship")) {
    const kind = attributes.get("Type")?.split("/").at(-1) ?? "";
    const target = attributes.get("Target") ?? "";
    if (attributes.get("TargetMode") !== "External" && !relations.has(kind))
      relations.set(kind, placeOf(folder, target));
  }
  return relations;
}

/** A target as a name in the archive: from its root where it begins with a slash, else from the folder of its source. */
function placeOf(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
