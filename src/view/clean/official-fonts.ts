/** Fonts by the names that Word knows: those of the standard for Chinese, and for Latin letters and digits what goes with them. */
export interface Fonts {
  readonly ascii: string;
  readonly hAnsi: string;
  readonly eastAsia: string;
}

const fonts = (eastAsia: string): Fonts => ({ ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia });

export const bodyFonts = fonts("仿宋_GB2312");
export const titleFonts = fonts("方正小标宋简体");
export const numberFonts: Fonts = { ascii: "宋体", hAnsi: "宋体", eastAsia: "宋体" };

const byLevel = [fonts("黑体"), fonts("楷体_GB2312")];

/** 一级 黑体, 二级 楷体, below them as the text. */
export const headingFonts = (level: number): Fonts => byLevel[level - 1] ?? bodyFonts;
