const HAN = "\\u3400-\\u9fff";
/** 更多材料请加QQ群：1727319732020年青杉县政府工作报告: where line breaks were lost, the year behind a number is the title's. */
const YEAR = "(?:19|20)\\d\\d";
const NO_YEAR = `(?!${YEAR}\\u5e74)`;
const DATE = `${YEAR}[年./-](?:1[0-2]|0?[1-9])[月./-](?:3[01]|[12]\\d|0?[1-9])日?`;

/** Labels of a row: a value before one of them ends there (`作者：中国县域 来源：…`). */
const LABEL =
  "(?!(?:来源|作者|阅读|评论|时间|日期|编辑|责编|责任编辑|审核|浏览|点击|字体|字号|发布日期|发布时间|发布|更新时间|格式|页数|大小|校对|签发|分享到|分享|下载|关键词|标签|摘要|技术支持|承办|主办|一审|二审|三审|字数|人气|上传人|上传|浏览次数|阅读次数|点击数|审稿|监制|栏目|分类|地点|参加|主持|作者单位|网站|初审|终审|复审)：)";

/** What `{…}` may name in a rule, as expressions over a skeleton, with an example of each. */
export const slots: Readonly<Record<string, string>> = {
  /** 2021-04-14, 2021年4月14日, 2024/11/17 5:48:13 */
  date: `${DATE}(?: ?[0-2]?\\d：\\d\\d(?:：\\d\\d)?)?(?:星期[一二三四五六日])?`,
  /** the same, and it says when the page was published */
  published: `(?<published>${DATE})(?: ?[0-2]?\\d：\\d\\d(?:：\\d\\d)?)?(?:星期[一二三四五六日])?`,
  /** 10:52:19 */
  time: "[0-2]?\\d：\\d\\d(?:：\\d\\d)?",
  /** 1275, 2.08w, 3.5万 */
  count: `\\d(?:${NO_YEAR}[\\d，.]){0,9}(?:万|w|千|k)?(?:余|多)?`,
  /** how many characters a site hides */
  hidden: "(?<hidden>\\d[\\d ，]{0,9})",
  /** how many characters the whole has, and how many are shown */
  total: "(?<total>\\d[\\d ，]{0,9})",
  shown: "(?<shown>\\d[\\d ，]{0,9})",
  /** 1 to 4 digits: a page, a running number */
  n: "\\d{1,4}",
  /** 19.09 KB, 约4.99千字 */
  size: "约?\\d[\\d.，]{0,8}(?:kb|mb|gb|k|m|b|千字|万字|字节|字)",
  /** 403074932, also 2 0 6 1 5 7 */
  qq: `\\d(?: ?${NO_YEAR}\\d){4,11}`,
  /** an account: gongwen8866 */
  id: `(?:[a-z](?:${NO_YEAR}[a-z0-9_-]){3,30}|\\d(?: ?${NO_YEAR}\\d){4,11})`,
  /** https://www.biganzj.example, www.x.cn/a.html */
  url: `(?:https?：?/{0,2}|www\\.?)(?:${NO_YEAR}[a-z0-9./：=&%@~_-]){3,120}`,
  /** x.com without http or www */
  host: `[a-z0-9-]{2,40}(?:\\.[a-z0-9-]{2,40}){0,2}\\.(?:com|cn|net|org|vip|top|cc|info|xyz|example|wang|wiki|art)(?:\\.cn)?(?:/(?:${NO_YEAR}[a-z0-9./=&%_-]){0,80})?`,
  /** 淘文库, 酷乐文行: the name of a site, an office or a paper */
  site: `(?:${LABEL}[${HAN}a-z0-9·]){2,16}`,
  /** a name that says it is a site's: 淘文库, 范文大全网, 笔杆之家 */
  brand: `[${HAN}a-z0-9·]{1,12}(?:网|网站|文库|文档|库|之家|大全|宝典|论坛|资料站|驿站|公众号|导航|百科|星域|平台|app)`,
  /** a name that only a site has, also alone on a line */
  sitename: `(?!建|打造|开通|完善|推进|搭建|加强)[${HAN}a-z0-9·]{1,10}(?:文库|范文网|素材网|公文网|文档网|资料网|总结网|写作网|材料网|数据网|文秘网|论文网|作文网|学习网|报告网|素材库|范文库|资料库|材料库|模板库|公文库|模板网|文稿网|图书馆网|下载网|论坛|宝典)`,
  /** 张三, also masked la1 */
  person: `(?:${LABEL}[${HAN}·a-z0-9]){1,10}`,
  /** a paper or a station: 柳湾晚报, 青石新闻网 */
  press: `(?<![${HAN}、0-9])(?:(?!本[报网台刊])[${HAN}]){1,8}(?:日报|晚报|时报|早报|晨报|商报|周报|报|新闻网|新闻|网|融媒|融媒体|电视台|广播|通讯社|客户端)`,
  /** 3 and 5 of 3月5日 */
  month: "(?:1[0-2]|0?[1-9])",
  day: "(?:3[01]|[12]\\d|0?[1-9])",
  /** one of the words of which footers of shared documents are made: 完美.格式.编辑 */
  footerword:
    "(?:专业|专注|完美|格式|可?编辑|word|参考|资料|分享|精品|文档|范文|整理|优质|下载|欢迎|值得|收藏|实用|文案|大全|学习|可修改|免费|推荐|最新|版本?|模板)",
  /** one of a row of keywords: 工作总结 */
  keyword: `[${HAN}0-9]{1,8}`,
  /** an office, a department */
  org: `(?:${LABEL}[${HAN}a-z0-9·，、（）]){2,40}`,
  /** any words within a sentence */
  words: "[^。！；（）【】\\n]{0,24}?",
  /** …… or --- or . . .; not the mark that ends a sentence */
  dots: "(?:[….。·-]{2,24}|[…·-])",
  /** the characters that part entries of a row */
  sep: "[- ：，；.。、·/>|！]{0,4}",
  /** 011337/2021-00042 */
  code: "[a-z0-9（）【】/：._-]{1,60}",
  /** end of a date range or a blank value */
  value: "[^\\n]{0,60}?",
};
