import { abstract, item, lvl, num, p } from "./documents.js";
import type { Case } from "./numbering-cases.js";

const run = (content: string, properties = ""): string => `<w:r><w:rPr>${properties}</w:rPr>${content}</w:r>`;
const t = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`;
const para = (...runs: string[]): string => `<w:p>${runs.join("")}</w:p>`;
const cell = (content: string, properties = ""): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
const table = (...rows: string[]): string => `<w:tbl><w:tblPr/>${rows.join("")}</w:tbl>`;
const field = (type: string): string => run(`<w:fldChar w:fldCharType="${type}"/>`);
const code = (text: string): string => run(`<w:instrText xml:space="preserve">${text}</w:instrText>`);

export const texts: readonly Case[] = [
  {
    name: "runs are one text",
    document: { body: para(run(t("全年完成")), run(t("投资3亿元。"), "<w:b/>")) },
    text: "全年完成投资3亿元。\n",
  },
  {
    name: "blanks at the ends of a run are layout unless they are kept",
    document: { body: para(run("<w:t> 投资 </w:t>"), run(t(" 3亿元"))) },
    text: "投资 3亿元\n",
  },
  {
    name: "tabs and breaks",
    document: { body: para(run(`${t("项目")}<w:tab/>${t("数")}<w:br/>${t("投资")}<w:cr/>${t("3")}`)) },
    text: "项目\t数\n投资\n3\n",
  },
  {
    name: "hyphens: soft ones are not shown",
    document: { body: para(run(`${t("2021")}<w:noBreakHyphen/>${t("2023年规")}<w:softHyphen/>${t("划")}`)) },
    text: "2021-2023年规划\n",
  },
  {
    name: "symbols",
    document: {
      body: para(
        run('<w:sym w:font="Wingdings" w:char="F0FE"/>'),
        run(t("完成")),
        run('<w:sym w:font="Symbol" w:char="F0B3"/>'),
        run('<w:sym w:font="宋体" w:char="25CF"/><w:sym w:font="Wingdings" w:char="zz"/>'),
      ),
    },
    text: "☑完成≥●\n",
  },
  {
    name: "hidden text, by itself and by its styles, of which one undoes another",
    document: {
      styles:
        '<w:style w:type="character" w:styleId="X"><w:rPr><w:vanish/></w:rPr></w:style>' +
        '<w:style w:type="paragraph" w:styleId="Y"><w:rPr><w:vanish/></w:rPr></w:style>',
      body:
        para(
          run(t("甲")),
          run(t("乙"), "<w:vanish/>"),
          run(t("丙"), '<w:rStyle w:val="X"/>'),
          run(t("丁"), '<w:vanish w:val="0"/>'),
        ) +
        `<w:p><w:pPr><w:pStyle w:val="Y"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:pPr>${run(t("戊"))}${run(t("己"), '<w:rStyle w:val="X"/>')}</w:p>`,
    },
    text: "甲丁\n己\n",
  },
  {
    name: "a hidden paragraph is not there, nor does it count",
    document: {
      numbering: abstract(0, lvl(0, "decimal", "%1.")) + num(1, 0),
      body:
        item("农业", 1) +
        `<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run(t("秘"), "<w:vanish/>")}</w:p>` +
        item("工业", 1),
    },
    text: "1.农业\n2.工业\n",
  },
  {
    name: "a separator of styles: the next paragraph stands in the same line",
    document: {
      body: `<w:p><w:pPr><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr>${run(t("（一）农业。"))}</w:p>${p("粮食丰收。")}${p("完。")}`,
    },
    text: "（一）农业。粮食丰收。\n完。\n",
  },
  {
    name: "revisions: deleted and moved away is gone, inserted and moved here is there",
    document: {
      body: para(
        run(t("增长")),
        `<w:del w:id="1">${run("<w:delText>7</w:delText>")}</w:del>`,
        `<w:ins w:id="2">${run(t("8"))}</w:ins>`,
        `<w:moveFrom w:id="3">${run(t("旧"))}</w:moveFrom><w:moveTo w:id="4">${run(t("%"))}</w:moveTo>`,
      ),
    },
    text: "增长8%\n",
  },
  {
    name: "a deleted mark of a paragraph joins it with the next",
    document: { body: `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run(t("全年"))}</w:p>${p("完成投资。")}` },
    text: "全年完成投资。\n",
  },
  {
    name: "fields: what comes of them, not their code",
    document: {
      body: para(
        run(t("第")),
        field("begin"),
        code(" PAGE "),
        run(t("内")),
        field("separate"),
        run(t("3")),
        field("end"),
        run(t("页")),
      ),
    },
    text: "第3页\n",
  },
  {
    name: "a field in the code of a field",
    document: {
      body: para(
        field("begin"),
        code("IF "),
        field("begin"),
        code("PAGE"),
        field("separate"),
        run(t("9")),
        field("end"),
        field("separate"),
        run(t("是")),
        field("end"),
        run(t("。")),
      ),
    },
    text: "是。\n",
  },
  {
    name: "a field over paragraphs, such as a table of contents",
    document: {
      body:
        para(field("begin"), code("TOC"), field("separate"), run(`${t("一、农业")}<w:tab/>${t("1")}`)) +
        para(run(`${t("二、工业")}<w:tab/>${t("2")}`), field("end")) +
        p("正文"),
    },
    text: "一、农业\t1\n二、工业\t2\n正文\n",
  },
  {
    name: "a field that never ends hides nothing",
    document: { body: para(field("begin"), code("PAGE"), run(t("农业"))) + p("工业") },
    text: "农业\n工业\n",
  },
  {
    name: "simple fields and links",
    document: {
      body: para(
        `<w:fldSimple w:instr="DATE">${run(t("2024年"))}</w:fldSimple>`,
        `<w:hyperlink r:id="rId9">${run(t("见网站"))}</w:hyperlink>`,
      ),
    },
    text: "2024年见网站\n",
  },
  {
    name: "enclosed characters",
    document: {
      body:
        para(field("begin"), code("eq \\o\\ac(○,12)"), field("end"), run(t("农业"))) +
        para(field("begin"), code("EQ \\o\\ac(□,商)"), field("end")),
    },
    text: "⑫农业\n商\n",
  },
  {
    name: "controls for content, tags, numbers read aloud",
    document: {
      body:
        `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${p("农业")}</w:sdtContent></w:sdt>` +
        para(
          `<w:smartTag>${run(t("工"))}</w:smartTag>`,
          `<w:sdt><w:sdtContent>${run(t("业"))}</w:sdtContent></w:sdt>`,
        ) +
        para(run(`<w:ruby><w:rt>${run(t("liu"))}</w:rt><w:rubyBase>${run(t("柳"))}</w:rubyBase></w:ruby>`)),
    },
    text: "农业\n工业\n柳\n",
  },
  {
    name: "a box of text once, though it is there for old programs too",
    document: {
      body:
        para(
          run(t("正文")),
          run(
            `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p("框内")}${p("二行")}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p("框内")}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`,
          ),
        ) + p("后文"),
    },
    text: "正文\n框内\n二行\n后文\n",
  },
  {
    name: "a box for old programs alone",
    document: {
      body: para(
        run(`<w:pict><v:shape><v:textbox><w:txbxContent>${p("框内")}</w:txbxContent></v:textbox></v:shape></w:pict>`),
        run(t("正文")),
      ),
    },
    text: "正文\n框内\n",
  },
  {
    name: "rows of a table",
    document: {
      body:
        p("表一") +
        table(
          row(cell(p("指标")), cell(p("2023年")), cell(p("增长"))),
          row(cell(p("投资")), cell(p("3亿元")), cell(p("8%"))),
        ) +
        p("完"),
    },
    text: "表一\n指标\t2023年\t增长\n投资\t3亿元\t8%\n完\n",
  },
  {
    name: "cells over columns and rows, empty ones, broken words",
    document: {
      body: table(
        row(
          cell(p("指标"), '<w:vMerge w:val="restart"/>'),
          cell(p("数值"), '<w:gridSpan w:val="2"/>'),
          cell(p("备注")),
        ),
        row(cell(p(""), "<w:vMerge/>"), cell(p("目标")), cell(p("完成")), cell(p(""))),
        row(cell(p("固定资产") + p("投资")), cell(p("3")), cell(p("4")), cell(p(""))),
        row(cell(p("")), cell(p("")), cell(p("")), cell(p(""))),
      ),
    },
    text: "指标\t数值\t\t备注\n\t目标\t完成\n固定资产 投资\t3\t4\n",
  },
  {
    name: "rows and cells that were deleted, inserted, in a control",
    document: {
      body: table(
        `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell(p("旧"))}${cell(p("1"))}</w:tr>`,
        `<w:sdt><w:sdtContent>${row(cell(p("新")), `<w:sdt><w:sdtContent>${cell(p("2"))}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`,
      ),
    },
    text: "新\t2\n",
  },
  {
    name: "a page laid out by a table, and prose in a form",
    document: {
      body:
        table(row(cell(p("一、农业") + p("粮食丰收。")))) +
        table(
          row(
            cell(p("工作总结")),
            cell(
              p("一年来，在上级的坚强领导下，全镇上下团结一心，圆满完成了全年的各项目标任务，现将工作总结如下。") +
                p("一、农业"),
            ),
          ),
        ),
    },
    text: "一、农业\n粮食丰收。\n工作总结\n一年来，在上级的坚强领导下，全镇上下团结一心，圆满完成了全年的各项目标任务，现将工作总结如下。\n一、农业\n",
  },
  {
    name: "a table in a table",
    document: { body: table(row(cell(p("外")), cell(table(row(cell(p("内")), cell(p("1")))) + p("")))) },
    text: "外\n内\t1\n",
  },
  {
    name: "notes at the end, numbered as they are cited, separators and uncited ones left out",
    document: {
      footnotes:
        '<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>' +
        `<w:footnote w:id="2"><w:p>${run("<w:footnoteRef/>")}${run(t(" 指三项资金。"))}</w:p></w:footnote>` +
        `<w:footnote w:id="5">${p("未引")}</w:footnote>` +
        `<w:footnote w:id="3">${p("指河长。")}${p("又及。")}</w:footnote>`,
      endnotes: `<w:endnote w:id="2">${p("见年鉴。")}</w:endnote>`,
      body:
        para(
          run(t("河长制")),
          run('<w:footnoteReference w:id="3"/>'),
          run(t("与三资")),
          run('<w:footnoteReference w:id="2"/>'),
        ) + para(run(t("数据")), run('<w:endnoteReference w:id="2"/>'), run('<w:footnoteReference w:id="99"/>')),
    },
    text: "河长制[1]与三资[2]\n数据[i]\n[1]指河长。\n又及。\n[2]指三项资金。\n[i]见年鉴。\n",
  },
  {
    name: "mathematics",
    document: {
      body: para(
        "<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>3</m:t></m:r></m:den></m:f></m:oMath>",
      ),
    },
    text: "1/3\n",
  },
  { name: "an empty document", document: { body: "" }, text: "" },
];
