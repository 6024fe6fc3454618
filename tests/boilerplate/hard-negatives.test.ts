import { describe, expect, test } from "vitest";
import { findBoilerplate } from "../../src/boilerplate/find.js";
import { BODY, OPENING, REPORT, TITLE } from "./marked.js";

/** Text of authors that looks like a site's. Nothing of it may fall, wherever it stands. */
const sentences: readonly string[] = [
  "各位代表：",
  "尊敬的各位领导、同志们：",
  "——2022年1月27日在石桥镇第十六届人民代表大会",
  "第六次会议上",
  "石桥镇镇长 刘大江",
  "镇长 XX",
  "（2022年1月5日）",
  "（征求意见稿）",
  "（此件公开发布）",
  "石桥镇人民政府",
  "2021年12月20日",
  "抄送：县委办公室，县政府办公室。",
  "石桥镇党政办公室 2022年1月6日印发",
  "上半年工作回顾",
  "2022年工作思路",
  "附件：1.重点项目清单",
  "名词解释",
  "注：表中数据均为快报数。",
  "备注：按常住人口计算。",
  "主动下载注册国家反诈中心APP，全镇安装率达92%。",
  "群众扫描二维码即可查看办事流程，关注公众号即可预约。",
  "通过门户网站公开信息125条，微信公众号公开92条，单篇阅读量达2.3万次。",
  "联系电话：0533-3000000，电子邮箱：sqz@shiqiao.example，邮编：255000。",
  "镇政府网址：www.shiqiao.example，欢迎广大群众监督。",
  "工会会员发展到1260人，商会会员企业捐款35万元。",
  "完成党报党刊订阅任务，农家书屋免费开放。",
  "查处侵权盗版案件2起，版权登记18件。",
  "积分超市兑换生活用品，积分制管理覆盖所有村。",
  "评选优秀党务工作者12名，文艺作者采风2次。",
  "游客服务中心投入使用，设立客服专席3个。",
  "资金来源：上级补助和镇级自筹。",
  "时间过半，任务过半。",
  "关键词是“实干”，落脚点是“实效”。",
  "【去年同期为重点管理单位】通过整改，今年成功摘帽。",
  "“路通了，灯亮了，日子有奔头了……”",
  "设立服务窗口--企业开办专区，审批时限压缩60%。",
  "R&D经费投入增长8%，SYB创业培训3期，GDP增长6%。",
  "制定地方标准DB3304/T 043-2021，获评3A级景区。",
  "推行“1+2+X”工作法，实施“125”工程。",
  "相关经验被省级媒体转载推荐，在全县分享交流。",
  "上一年度遗留问题全部解决，下一步继续巩固。",
  "依法关闭不符合安全条件的作坊，注销登记12户。",
  "本文明实践所开展活动60场。",
  "内部资料注意保存等规定得到严格执行。",
  "仅供农业灌溉使用的机井全部安装计量设施。",
  "严禁外来人员私自进入林区，违者依法处理。",
  "举报查实后给予奖励，举报电话向社会公开。",
  "一、二、三产业协调发展，三次产业比为8：41：51。",
  "来信来访办结率100%，收藏古树名木资料86份。",
  "责任单位：镇城建办",
  "完成时间：2022年10月底",
  "牵头领导：张大江",
  "扫黑除恶宣传标语随处可见，发放资料3000份。",
  "以上是我镇全年工作的总体情况，请予审议。",
  "下一条生产线投产后，产值翻番。",
  "地方戏版权归作者本人，登记3件。",
  "群众可通过微信公众号“幸福石桥”、QQ群123456789反映问题。",
  "更多群众享受到改革红利，欢迎外出人才返乡创业。",
  "打造“石桥味道”公众品牌，开设淘宝店铺6家。",
  "我们无法保证万无一失，但必须全力以赴。",
  "信息转发须经镇党委审核把关，严禁擅自发布。",
  "希望能对下一步工作有所帮助。",
  "更多办事材料请登录政务服务网查询。",
  "以上意见仅供参考，不当之处请批评指正。",
  "项目文件由用户单位上传，平台统一审核发布。",
  "群众遇到困难可立即联系我们，网格员随叫随到。",
  "欢迎各界人士前来投资兴业，共同分享发展机遇。",
  "最新政策资料发放到户，关注公众号人数增加2000人。",
  "本文件自印发之日起施行，由镇党政办负责解释。",
  "内容涉及12个方面，供会议讨论。",
  "文章来源广泛，刊发稿件86篇。",
  "编辑：《石桥年鉴》编纂工作全面完成。",
  "下一篇章已经开启，让我们携手奋进。",
  "推荐：省级文明村2个，市级文明村5个。",
  "全文共分四个部分，现报告如下。",
  "剩余内容由各分管领导逐项抓好落实。",
  "全年接待游客12万人次，点击浏览网上展厅突破百万。",
];

const hosts: readonly (readonly [string, (s: string) => string])[] = [
  ["under the title", (s) => `${TITLE}\n${s}\n${OPENING}\n${BODY}`],
  ["between paragraphs", (s) => `${TITLE}\n${OPENING}\n${s}\n${BODY}`],
  ["at the end", (s) => `${REPORT}\n${s}`],
  ["glued to a sentence", (s) => `${TITLE}\n${OPENING}${s}\n${BODY}`],
];

describe.each(hosts)("kept %s", (_, host) => {
  test.each(sentences)("%s", (sentence) => {
    const text = host(sentence);
    expect(findBoilerplate(text).cuts.map((c) => `${c.rule}: ${text.slice(c.start, c.end)}`)).toEqual([]);
  });
});

test("a slogan for a title stays above the site's lines and the subtitle", () => {
  const text = `凝心聚力开创石桥发展新局面\n来源：石桥县政府网 时间：2022-01-16\n——在石桥镇第十六届人民代表大会第六次会议上的工作报告\n${OPENING}\n${BODY}`;
  const cuts = findBoilerplate(text).cuts;
  expect(cuts.map((c) => text.slice(c.start, c.end))).toEqual(["来源：石桥县政府网 时间：2022-01-16"]);
});

test("the form of an office stays behind the report", () => {
  expect(findBoilerplate(`${REPORT}\n主题词：工作 总结\n抄送：县委办公室\n共印30份`).cuts).toEqual([]);
});

test("an author's list behind the report stays in front of a site's foot", () => {
  const list =
    "附件：重点项目清单\n供水管网改造\n总投资\n500万元\n2022年\n启动\n道路硬化\n总投资\n80万元\n2022年\n完工";
  const text = `${REPORT}\n${list}\n打印本页 关闭窗口\n版权所有：石桥镇人民政府`;
  const cuts = findBoilerplate(text).cuts;
  expect(cuts.map((c) => text.slice(c.start, c.end))).toEqual(["打印本页 关闭窗口", "版权所有：石桥镇人民政府"]);
});

describe("kept in passages", () => {
  const passages: readonly (readonly [string, string])[] = [
    ["figures on lines of their own", "全年粮食播种面积\n7860\n亩，油菜种植面积\n1240\n亩，发放补贴\n86\n万元。"],
    ["a flattened table", "序号\n1\n供水管网改造\n2\n卫生室提升\n3\n道路硬化\n4\n污水处理站\n5\n幸福院建设"],
    ["zeros of a disclosure table", "本年新\n制作数量\n0\n0\n0\n本年废止\n0\n0\n0"],
    ["months over a line break", "1—10\n月份，完成税收3000万元。\n1—11\n月份，完成税收3300万元。"],
    ["repeated openers", "今年以来，我们坚持党建引领。\n今年以来，我们坚持产业优先。\n今年以来，我们坚持生态优先。"],
    [
      "a sentence that stands three times",
      "一、甲项工作\n坚持党建引领，推动提质增效。\n二、乙项工作\n坚持党建引领，推动提质增效。\n三、丙项工作\n坚持党建引领，推动提质增效。",
    ],
    [
      "one wrapped line of a sentence that stands in each part",
      ["甲", "乙", "丙"]
        .map(
          (part, i) =>
            `${"一二三"[i]}、${part}项工作\n推进${part}项建设，完成投资${i + 3}亿元。\n全镇上下团结一心、攻坚克难，各项事业取得新的进步，为\n全面建设现代化新石桥奠定坚实基础。`,
        )
        .join("\n"),
    ],
    [
      "the same sub-headings under each part",
      "一、农业\n（一）工作成效\n成效明显，粮食丰收。\n二、工业\n（一）工作成效\n成效明显，产值增长。\n三、旅游\n（一）工作成效\n成效明显，游客增多。",
    ],
    [
      "rows of a project list",
      "（一）供水管网改造\n责任单位：镇城建办\n（二）卫生室提升\n责任单位：镇城建办\n（三）道路硬化\n责任单位：镇城建办",
    ],
    [
      "a numbered list of sentences",
      "1、新建冷库三座，辐射带动周边十二个村发展大棚蔬菜。\n2、硬化道路十公里，群众出行更加便捷。\n3、改造管网八公里。",
    ],
    ["a slogan under the title", "乘势而上 奋发有为\n——在石桥镇第十六届人民代表大会第六次会议上"],
    ["meeting data of minutes", "时间：2022年1月5日 地点：镇政府三楼会议室\n主持：刘大江\n参加：全体班子成员"],
    ["years as a list", "2019\n年产值1亿元，\n2020\n年产值2亿元，\n2021\n年产值3亿元。"],
  ];
  test.each(passages)("%s", (_, passage) => {
    const text = `${TITLE}\n${OPENING}\n${passage}\n${BODY}`;
    expect(findBoilerplate(text).cuts.map((c) => `${c.rule}: ${text.slice(c.start, c.end)}`)).toEqual([]);
  });
});

test("a title that a site cut off stays, with the site's date lines behind it", () => {
  const title = "石桥镇年度工作总结及2024年民生实事计";
  const text = `${title}\n时间:2025-01-08\n时间:2025-01-08\n一、20xx年工作回顾\n20xx年，全镇经济社会平稳发展。`;
  expect(
    findBoilerplate(text)
      .cuts.map((c) => text.slice(c.start, c.end))
      .join(""),
  ).not.toContain(title);
});

test("a report on one line that ends with its attachment's name stays above a site's foot", () => {
  const report = `${TITLE}${OPENING}${OPENING}附件：${TITLE}.pdf`;
  const text = `${report}\n打印本页 关闭窗口`;
  const cuts = findBoilerplate(text).cuts;
  expect(cuts.every(({ start, end }) => end - start < 20)).toBe(true);
});

test("wrapped lines between two rows of a site stay", () => {
  const text = `发布时间：2022-03-04 来源：县域网\n${TITLE}\n商引资到位资金2亿元，新增企业3\n家，建成大棚120座，培训农户，\n责任编辑：李明 浏览：12次`;
  const cuts = findBoilerplate(text).cuts;
  expect(cuts.map((c) => text.slice(c.start, c.end))).toEqual([
    "发布时间：2022-03-04 来源：县域网",
    "责任编辑：李明 浏览：12次",
  ]);
});

test.each(["本文档由用户上传", "获得完整版资料咨询唯一指定QQ20615706"])(
  "two sentences that begin alike behind %s are the author's",
  (notice) => {
    const sentences = ["发展茶园三千亩。", "发展茶园的同时种植油菜。"] as const;
    const source = `石桥镇2021年工作总结一、产业发展引进企业3家，培训农户20人。${notice}${sentences[0]}栽植苗木3万株。二、民生事业改造危房20户，修建道路5公里。${notice}${sentences[1]}办好实事5件。三、基层治理全镇调解纠纷30起，办理事项500件。`;
    const { cuts } = findBoilerplate(source);
    expect(cuts.map(({ start, end }) => source.slice(start, end))).toEqual([notice, notice]);
  },
);

test("an author's items that the heads and feet of wrapped pages part are no pieces of a preview", () => {
  const text = `石鼓乡人民政府2020年工作总结和2021年工作计划
第1页
2020年，石鼓乡坚持以党建为引领，统筹推进疫情防控
和经济社会发展，各项工作取得新成效。
一、2020年工作总结
1、脱贫攻坚成效显著。全乡建档立卡贫困户317户1126
人全部脱贫，贫困发生率由2015年的21.4%下降至0。投入扶贫
资金1560余万元，实施项目23个。
2、基础设施日益完善。硬化通村公路16.8公里，新修水渠4.3
千米，安装太阳能路灯210盏。农村自来水普及率达到92%。
- 1 -
第2页
3、生态环境持续向好。完成退耕还林1200亩，空气优良天数
达到340天。
二、2021年工作计划
1、力争农业总产值增长6%以上。
- 2 -`;
  const cuts = findBoilerplate(text).cuts;
  expect(cuts.map((c) => text.slice(c.start, c.end))).toEqual(["第1页", "- 1 -", "第2页", "- 2 -"]);
});

/** What an author says again and again, in brackets or with an address, is his. */
describe("said again and again", () => {
  test.each([
    [
      "a name of a paper",
      "认真学习《文档资料管理办法》和有关文件。严格执行《文档资料管理办法》的规定，开展自查3次。对照《文档资料管理办法》完善台账，按照《文档资料管理办法》整改问题12个。",
    ],
    [
      "a slogan set in brackets",
      "深化【最多跑一次】改革，推动【最多跑一次】向村级延伸，【最多跑一次】事项达98%，让【最多跑一次】成为常态。",
    ],
    [
      "an address",
      "开通政务网站www.shiqiao.example并及时更新。群众登录www.shiqiao.example查询办事指南，全年通过www.shiqiao.example受理事项320件。",
    ],
  ])("%s", (_, sentence) => {
    const text = `${TITLE}\n${OPENING}\n一、主要工作\n${sentence}\n二、下步打算\n新建高标准大棚3座。`;
    expect(findBoilerplate(text).cuts).toEqual([]);
  });
});
