import { strToU8, zipSync } from "fflate";

/** Small documents of Word from what their body, numbering and so on hold. */
export interface Written {
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
}

const space =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml" ' +
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const part = (name: string, content: string): string => `${declaration}<w:${name} ${space}>${content}</w:${name}>`;

const relation = (id: number, kind: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
const relations = (content: string): string =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;

/** Without these Word and LibreOffice open nothing. */
const types = (parts: readonly string[]): string => {
  const main = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  const overrides = parts.map(
    (name) =>
      `<Override PartName="/word/${name}.xml" ContentType="${main}.${name === "document" ? "document.main" : name}+xml"/>`,
  );
  return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
};

/** LibreOffice leaves out styles without a name, which Word never writes. */
const named = (styles: string): string =>
  styles.replace(/<w:style [^>]*w:styleId="(\w+)"[^>]*>/g, '$&<w:name w:val="Style $1"/>');

/** The parts of a document by name. */
export function partsOf({ body, ...others }: Written): Record<string, string> {
  const parts: Record<string, string> = {
    "[Content_Types].xml": types(["document", ...Object.keys(others)]),
    "_rels/.rels": relations(relation(1, "officeDocument", "word/document.xml")),
    "word/document.xml": part("document", `<w:body>${body}<w:sectPr/></w:body>`),
  };
  let links = "";
  Object.entries(others).forEach(([name, content], i) => {
    parts[`word/${name}.xml`] = part(name, named(content));
    links += relation(i + 1, name, `${name}.xml`);
  });
  parts["word/_rels/document.xml.rels"] = relations(links);
  return parts;
}

/** Always the same bytes for the same parts. */
export const zipOf = (parts: Record<string, string | Uint8Array>, level: 0 | 6 = 6): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content]),
    ),
    { level, mtime: new Date(2024, 0, 1) },
  );

export const docxOf = (written: Written): Uint8Array => zipOf(partsOf(written));

/** A paragraph: its text, and what stands in its properties. */
export const p = (text: string, properties = ""): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A paragraph of a list. */
export const item = (text: string, list: number, level = 0): string =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

export const styled = (text: string, style: string): string => p(text, `<w:pStyle w:val="${style}"/>`);

/** A level of a list. */
export const lvl = (index: number, format: string, text: string, more = "", start: number | null = 1): string =>
  `<w:lvl w:ilvl="${index}">${start === null ? "" : `<w:start w:val="${start}"/>`}<w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

export const abstract = (id: number, content: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${content}</w:abstractNum>`;

export const num = (id: number, of: number, overrides = ""): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;

export const startAt = (level: number, start: number): string =>
  `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
