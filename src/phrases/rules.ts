import { phrases } from "./phrases.js";

/** The command that shows boilerplate rules. */
export const rulesCommand = phrases({
  summary: { en: "print the rules by which text is removed", zh: "显示删除规则" },
  description: {
    en: "Print the form of a rules file, and the rules in force, which are one.",
    zh: "显示规则文件的写法，以及现行的全部规则（本身就是一个规则文件）。",
  },
  ids: { en: "rules to print, by their names; all by themselves", zh: "只显示这些规则；默认全部" },
  all: { en: "all of them, to read or to change", zh: "全部规则，可供查看或修改" },
  one: { en: "what removed something by this name", zh: "按此名删除内容的那条规则" },
  mine: { en: "whether your own file is read as you meant it", zh: "看自备的规则文件是否读得对" },
  unknown: {
    en: (id: string) => `there is no rule ${id}; reports rules prints all`,
    zh: (id) => `没有 ${id} 这条规则；reports rules 可列出全部`,
  },
  form: {
    en: `A rules file is a list of rules; --rules FILE adds them to those that come with the program.
id        small letters, digits, dashes; stands in removed[].rule
category  stands in removed[].category
where     line: a line of its own; head, tail, edge: the same in front of the report, behind it, at either end;
          beside: only next to a line that other rules removed; opens-tail: all behind it falls too;
          inline: also in a sentence; amid: only between two characters; end: glued behind a paragraph
cut       match, sentence, bracket, line, rest, rest-of-line: how much falls with it (inline)
zone      head, tail, edge, any: the part of the text that it must stand in (inline)
date      1, 2, 3: its {published} may be the publishing date, 1 before 2 before 3
match     patterns: (甲|乙) one of them, (甲)? there or not, … anything; {date} {published} {time} {count} {size}
          {n} {site} {brand} {sitename} {person} {org} {words} {hidden} {total} {shown} stand for what they say
examples  lines that must fall; not: lines that must stay (read by people and by the program's own tests)`,
    zh: `规则文件是规则的列表；--rules 文件 把其中的规则加到自带规则之后。
id        小写字母、数字和 -；写入 removed[].rule
category  类别；写入 removed[].category
where     位置。line：独占一行；head、tail、edge：独占一行，且在报告之前、之后、前后皆可；
          beside：紧挨其他规则删除的行；opens-tail：其后全部删除；inline：也可在句中；
          amid：只在两个汉字之间；end：粘在段末
cut       match、sentence、bracket、line、rest、rest-of-line：连带删除多少（仅 inline）
zone      head、tail、edge、any：须在文本的哪一部分（仅 inline）
date      1、2、3：其中 {published} 可作发布日期，1 优先于 2，2 优先于 3
match     模式：(甲|乙) 任取其一，(甲)? 可有可无，… 任意文字；{date} {published} {time} {count} {size}
          {n} {site} {brand} {sitename} {person} {org} {words} {hidden} {total} {shown} 各代表相应内容
examples  应删除的例子；not：应保留的例子（供人阅读，也供本程序自测）`,
  },
  detectors: {
    en: "Removed by their shape, not by words; no file can change them:",
    zh: "按形状而非文字删除的内容，不由规则文件决定：",
  },
});
