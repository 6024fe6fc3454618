import { beginsReport } from "./author.js";

/**
 * What no rule names: a line is an advert where words of several of these groups meet and none of a report's own
 * words. `更多公文材料请加客服微信 gongwen8866 获取` names goods, an act and a contact.
 */
const GROUPS: readonly RegExp[] = [
  // who speaks
  /本站|本网|本店|本文库|小编|客服|站长|网站|会员|vip|本资料|本文档|本文件|本号|团队|专属/,
  // what is offered
  /范文|文库|公文|文稿|材料|资料|素材|资源|模板|文档|课件|完整版|全文|电子版|word|ppt|pdf|docx?|笔杆|稿件|精品|干货|总结报告大全|合集|写作/,
  // what the reader is to do
  /下载|关注|扫码|扫一扫|长按|识别|添加|请加|加微|加群|进群|入群|咨询|联系|获取|领取|订阅|转载|收藏|购买|代写|定制|搜索|注册|充值|免费|欢迎|尽在|更多|点击|回复|加入|赠送|优惠|特价/,
  // where
  /qq|微信|公众号|二维码|vx|wx|群号|星球|https?:|www\.|\.com|\.cn|淘宝|店铺|\d{6,}|[a-z]{2,}\d{3,}|网址|驿站|文库网|网$/,
  // whose it is
  /版权|侵权|外传|倒卖|盗版|仅供|严禁|禁止|删除|商用|商业用途|违者|后果自负|翻印|盗用|水印|转售|切勿/,
];

/** Words that adverts do not use and the sentences of a report do. */
const REPORT =
  /群众|全[镇乡县市区省街]|[我本][镇乡县市区省街村局][^站网]|党委|党组织|政府(?!工作报告|公文|范文)|村[级民里居]|社区|农[民户村]|企业|市场|执法|整治|专项|活动|工程|居民|制度|体系|机制|推进|加强|完善|开展|开设|建成|累计|全年|今年|各级|落实|提升|[万亿]元|%|专班|职工|项目|[镇乡县市区村局](?:政府)?(?:官方)?(?:微信|公众号|抖音)|\d(?:余|多)?(?:人次?(?!已|围)|户|亩|公里|场次|个村)/;

/** Whether a text has words that only the report uses. */
export const hasReportWords = (text: string): boolean => REPORT.test(text);

/** Number of groups that a folded line has words of; 0 where it also has words of a report. */
export function advertWords(text: string): number {
  if (REPORT.test(text)) return 0;
  let groups = 0;
  for (const group of GROUPS) if (group.test(text)) groups++;
  return groups;
}

/** A line that is an advert wherever it stands. */
export function isAdvert(text: string): boolean {
  if (text.length < 8 || text.length > 160 || beginsReport(text)) return false;
  // An advert in brackets amid a line of the author's is not the line.
  const outside = text.replace(/[（【][^）】]{0,80}[）】]/gu, "");
  if (outside !== text && outside.length >= 4 && advertWords(outside) < 3) return false;
  if (advertWords(text) < 3) return false;
  // An act, a place and rights alone (举报…扫码…微信) may be the author's; an advert names its goods or itself.
  return (GROUPS[0]?.test(text) ?? false) || (GROUPS[1]?.test(text) ?? false);
}
