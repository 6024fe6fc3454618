import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A short report with a heading, a figure and a year. */
export const report = (town = "柳溪镇", year = 2020): string =>
  `${town}${year}年工作总结\n一、经济发展稳中有进\n全镇完成工业总产值12.5亿元，同比增长6.8%。\n二、民生事业持续改善\n新建学校3所。\n`;

/** One whose numbering leaves out a number: it parses, with a warning. */
export const gap =
  "枫桥镇2020年工作总结\n一、经济发展\n完成产值3亿元。\n二、社会事业\n新建学校3所。\n四、党的建设\n发展党员20名。\n";

/** Bytes that are no text. */
export const binary = Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0x02, 0x01, 0x01, 0, 0, 0, 0, 13]);

/** Writes files below a directory: path to content. */
export function plant(directory: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(directory, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
