import { readFileSync } from "node:fs";
import { unzipped } from "./zip.js";

/** The rows of a workbook's first sheet by the names above them: what a cell shows, empty cells left out. */
export function rowsOf(file: string): Record<string, string>[] {
  const book = unzipped(readFileSync(file));
  const shared = texts(book.get("xl/sharedStrings.xml") ?? "", "si");
  const cellsOf = (row: string): string[] =>
    [...row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, about = "", inner = ""]) => {
      const value = /<v>(.*?)<\/v>/s.exec(inner)?.[1] ?? "";
      return about.includes('t="s"') ? (shared[Number(value)] ?? "") : inner.includes("<t") ? plain(inner) : value;
    });
  const placesOf = (row: string): string[] => [...row.matchAll(/<c r="([A-Z]+)/g)].map(([, place]) => place ?? "");
  const rows = [...(book.get("xl/worksheets/sheet1.xml") ?? "").matchAll(/<row.*?<\/row>/gs)].map(([row]) => row);
  const [first = "", ...others] = rows;
  const heads = new Map(placesOf(first).map((place, i) => [place, cellsOf(first)[i] ?? ""]));
  return others.map((row) => {
    const places = placesOf(row);
    return Object.fromEntries(cellsOf(row).map((cell, i) => [heads.get(places[i] ?? "") ?? "", cell]));
  });
}

const texts = (xml: string, tag: string): string[] =>
  [...xml.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, "gs"))].map(([, inner = ""]) => plain(inner));

const plain = (xml: string): string =>
  xml
    .replace(/<[^>]*>/g, "")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
