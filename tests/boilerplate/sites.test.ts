import { describe, expect, test } from "vitest";
import { findBoilerplate } from "../../src/boilerplate/find.js";
import { BODY, expectMarked, OPENING, REPORT, TITLE } from "./marked.js";

/** Frames of sites, in words of our own: what a page puts around a report. */
const frames: readonly (readonly [name: string, marked: string])[] = [
  [
    "rights notice with a disclaimer, above the title",
    `⟦版权说明：本文档由用户提供并上传，收益归属内容提供方，若内容存在侵权，请进行举报或认领⟧\n⟦文档简介⟧\n${REPORT}`,
  ],
  [
    "download notice with five terms",
    `⟦【下载声明】⟧\n⟦1. 本站资源均为会员上传，仅供学习参考。⟧\n⟦2. 谨慎下单，一旦售出，不予退换。⟧\n⟦3. 本站不支持迅雷下载。⟧\n⟦4. 下载前请仔细阅读文档内容，确认无误后再购买。⟧\n${REPORT}`,
  ],
  [
    "thumbnails, unread pages and preview end",
    `⟦${TITLE}_第1页⟧\n⟦${TITLE}_第2页⟧\n⟦已阅读5页，还剩13页未读，继续免费阅读⟧\n⟦全文预览已结束⟧\n${REPORT}`,
  ],
  [
    "file name, bullets and title again",
    `⟦${TITLE}.docxVIP⟧\n⟦• 0⟧\n⟦• 约4.99千字⟧\n⟦• 约 9页⟧\n⟦• 2023-02-11 发布⟧\n${REPORT}`,
  ],
  [
    "toolbar, reads, time and editor in one row",
    `⟦千页文库 > 工作总结 > 乡镇工作总结 > 正文⟧\n${TITLE}\n⟦[ 字体：大 中 小 ] [ 阅读：1032 ] 2022-01-16⟧\n${OPENING}\n${BODY}`,
  ],
  [
    "path, update time, reads, download",
    `⟦首页 › 公文写作 › 工作总结⟧\n${TITLE}\n⟦更新时间：2023-08-05 19:22:10 阅读：72次⟧\n⟦说明：文章内容仅供预览，部分内容可能不全。下载后的文档，内容与下面显示的完全一致。⟧\n⟦下载本文档⟧\n${OPENING}\n${BODY}`,
  ],
  [
    "disclosure header",
    `⟦索 引 号：⟧⟦| 01133/2022-00021 |⟧\n⟦主题分类：⟧⟦综合政务⟧\n⟦发布机构：石桥镇人民政府⟧\n⟦成文日期：2022年01月18日⟧\n⟦公开方式：主动公开⟧\n${REPORT}`,
  ],
  ["tri-level credits", `${REPORT}\n⟦一审：王小明 二审校对：李大江 三审签发：赵春⟧`],
  ["editor in brackets", `${REPORT}\n⟦[责任编辑 马小玲 ]⟧`],
  [
    "government foot",
    `${REPORT}\n⟦扫一扫在手机打开当前页⟧\n⟦打印本页 | 关闭窗口⟧\n⟦主办：石桥县人民政府办公室 承办：石桥县数据中心⟧\n⟦备案号：冀ICP备06000000号-1 冀公网安备 13010000000000号⟧\n⟦网站标识码：1300000000⟧`,
  ],
  ["newspaper head", `⟦2：要闻 总第107期⟧\n⟦3上一篇⟧\n⟦下一篇4⟧\n⟦放大⟧\n⟦缩小⟧\n⟦默认⟧\n${REPORT}`],
  ["next page hint", `${REPORT}\n⟦内容未完，下一页继续阅读⟧`],
  ["club at the end", `${REPORT}\n⟦知识星球：笔耕石桥⟧\n⟦更多材料请关注公众号：笔耕石桥⟧`],
  [
    "reading list with teasers",
    `${REPORT}\n⟦猜你喜欢⟧\n⟦枫林镇2020年工作总结⟧\n⟦白塔乡2021年政府工作报告⟧\n⟦更多>>⟧\n⟦返回顶部⟧`,
  ],
  ["tags", `${REPORT}\n⟦标签：#乡镇 #工作总结⟧\n⟦上一篇：没有了⟧\n⟦下一篇：枫林镇工作总结⟧`],
  ["page in words", `${REPORT}\n⟦- 1 -⟧\n让我们同心同德，再创佳绩。\n⟦- 2 -⟧`],
  [
    "forum head",
    `⟦[复制链接]⟧\n⟦本帖最后由 石桥秀才 于 2022-1-16 10:20 编辑⟧\n⟦发表于 2022-1-16 10:11:12 | 只看该作者 | 倒序浏览⟧\n${REPORT}`,
  ],
  ["login form", `⟦用户名：⟧\n⟦密码：⟧\n⟦验证码： 换一换⟧\n⟦立即登录⟧\n⟦忘记密码？⟧\n${REPORT}`],
  ["brand three times", `⟦千页文库 千页文库⟧\n⟦www.qianye.example⟧\n${REPORT}\n⟦千页文库 www.qianye.example⟧`],
  ["glued credit", `${REPORT}\n让我们再创佳绩。⟦来源：千页范文网⟧`],
  ["html left over", `⟦<p class="x">⟧${TITLE}⟦</p>⟧\n⟦<br/>⟧${OPENING}\n${BODY}`],
  [
    "club around the title with blanks pushed in",
    `⟦仅 供 学 习　禁 止 外 传⟧\n${TITLE}\n⟦笔耕石桥整理，其他任何途径获取的资料均不完整，获得完整版资料咨询唯一指定Q Q：2 0 6 1 5 7 0 6 0⟧\n${OPENING}\n${BODY}`,
  ],
  ["abstract with the body's first words", `${TITLE}\n⟦文章导读⟧\n⟦${OPENING.slice(0, 40)}...⟧\n${OPENING}\n${BODY}`],
  [
    "title of the site before the report's own",
    `⟦工作总结⟧\n⟦2021年石桥镇工作总结⟧\n⟦时间：2022-01-16 作者：秘书 来源：县域网 阅读：⟧\n⟦88⟧\n工 作 总 结\n${OPENING}\n${BODY}`,
  ],
  [
    "kind of report again, below its full title and a row of the site",
    `石桥县2022年政府工作报告\n⟦2022-03-04 08:15 来源：石桥日报⟧\n政府工作报告\n${OPENING}\n${BODY}`,
  ],
  [
    "metadata title that stands alone",
    `⟦标题：⟧石桥镇2021年工作总结\n⟦发文单位：石桥镇人民政府⟧\n⟦来源URL：http://www.shiqiao.example/a.html⟧\n⟦正文：⟧\n${OPENING}\n${BODY}`,
  ],
  [
    "editor's opening and closing",
    `⟦下面是小编为大家整理的乡镇工作总结，供大家参考借鉴。⟧\n${REPORT}\n⟦以上就是小编整理的全部内容，希望对大家有所帮助！⟧`,
  ],
  ["member's note in brackets", `⟦【会员专享资料，请勿外传，违者后果自负】⟧\n${REPORT}`],
  ["reprint terms", `${REPORT}\n⟦转载请注明出处：千页文库⟧\n⟦如有侵权，请联系我们删除。⟧`],
  ["sale of lists", `${REPORT}\n⟦需要更多范文请添加微信 qianye8866⟧\n⟦【千页免费外群2号】——176543210⟧`],
  ["contents of two lines with their pages", `⟦目　录⟧\n⟦一、夯实农业基础…………1⟧\n⟦二、改善人居环境…………3⟧\n${REPORT}`],
  [
    "the page's words for the title above its notices",
    `⟦乡镇信访工作总结⟧\n⟦1、本文档共3页，全部内容均可阅读。⟧\n⟦2、本站文档由网友上传，版权归原作者，如有侵权请联系客服删除。⟧\n石桥镇信访维稳工作总结\n${OPENING}\n${BODY}`,
  ],
  [
    "a page's number amid double-spaced lines",
    `${TITLE}\n\n${OPENING}\n\n一、这一年，夯实农业基础，产业再上台阶\n\n⟦1⟧\n\n新建冷库3座，农业综合效益稳步提升。\n\n二、这一年，改善人居环境，村容焕然一新\n\n清理垃圾堆120处，群众满意度不断提高。`,
  ],
  ["the only page's number", `${REPORT}\n⟦- 1 -⟧`],
  [
    "counters in front of all lines, the first of which holds the title",
    `⟦1、⟧石桥镇2019年政府工作报告——2020年1月5日在石桥镇第九届人民代表大会上各位代表：2019年，实现工业产值82亿元；\n⟦2、⟧规上企业达到36家，新开工项目14\n⟦3、⟧个，引进资金3.1亿元。`,
  ],
  [
    "a term that reads like a page's foot",
    `${REPORT}\n名词解释\n1.三个自信：对路子、班子、法子的自信。\n2.两个维护：坚决维护群众利益、集体利益。\n⟦主办：石桥镇人民政府 技术支持：云上科技⟧`,
  ],
  [
    "contents in front",
    `${TITLE}\n⟦目　录⟧\n⟦一、夯实农业基础…………1⟧\n⟦二、改善人居环境…………3⟧\n⟦三、加强自身建设…………5⟧\n${OPENING}\n${BODY}\n三、加强自身建设\n全面落实党风廉政建设责任制，机关作风持续好转。`,
  ],
];

describe("what sites put around a report", () => {
  test.each(frames)("%s", (_, marked) => {
    expectMarked(marked);
  });
});

describe("what the removed text tells", () => {
  const told: readonly (readonly [string, string | null, number | null | undefined])[] = [
    [`时间：2022-01-16\n${REPORT}`, "2022-01-16", undefined],
    [`更新时间：2022/3/6 5:48:13星期日\n${REPORT}`, "2022-03-06", undefined],
    [`发布日期：2022年2月3日 点击：12次\n${REPORT}`, "2022-02-03", undefined],
    [`时间：2022-05-01\n发布日期：2022-02-03\n${REPORT}`, "2022-02-03", undefined],
    [`${TITLE}\n2022-02-03 09:02:33\n【字体：大 中 小】\n${OPENING}`, "2022-02-03", undefined],
    [
      `主题分类：综合政务　　成文日期：2022-02-01\n${TITLE}\n2022-02-03 10:24　来源：石桥镇　点击数：45\n${OPENING}`,
      "2022-02-03",
      undefined,
    ],
    [`主题分类：综合政务　　成文日期：2022-02-01\n${REPORT}`, "2022-02-01", undefined],
    [`${REPORT}\n完成时间：2022年10月底`, null, undefined],
    [`${TITLE}\n（2022年1月5日）\n${OPENING}`, null, undefined],
    [`${REPORT}……此处隐藏4318字，完整内容请下载后查看……`, null, 4318],
    [`${REPORT}\n（未完，全文共1109字，当前显示253字）`, null, 856],
    [`${REPORT}\n仅展示327字，全文共616字`, null, 289],
    [`${REPORT}\n已阅读3页，还剩12页未读`, null, null],
    [`---此处隐藏0字,下载后查看---\n${REPORT}`, null, 0],
    [REPORT, null, undefined],
  ];
  test.each(told)("%s", (text, published, hidden) => {
    const found = findBoilerplate(text);
    expect(found.published).toBe(published);
    expect(found.truncation === null ? undefined : found.truncation.hidden).toBe(hidden);
  });
});

test("a short report on one line keeps its title and text behind the notices", () => {
  const report = "杏坪乡2020年工作总结2020年，杏坪乡各项工作取得了新的进展。";
  const text = `- 22.35 KB- 2021-03-18 发布- 1、本文档由会员上传，青禾文库收录发布，可阅读全部内容。- 网站客服QQ:700010002${report}`;
  const left = [...findBoilerplate(text).cuts].reverse().reduce((t, c) => t.slice(0, c.start) + t.slice(c.end), text);
  expect(left).toBe(report);
});
