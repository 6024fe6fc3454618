/**
 * Words that tell where a heading ends that is glued to its text. The weight of a word says how much more often it
 * ends a heading (begins a text) than it stands amid a text: classes of the logarithm of that ratio, counted over
 * some thousand headings of work reports of all levels.
 */
export interface WeightedWords {
  readonly weight: number;
  readonly words: string;
  readonly example: string;
}

/** The last two characters of a heading. */
export const HEADING_ENDS: readonly WeightedWords[] = [
  {
    weight: 3.5,
    words:
      "回顾 突破 效能 安排 步伐 底线 速度 福祉 潜力 跃升 改观 释放 样板 引擎 形象 迸发 后劲 台阶 稳固 有进 底色 屏障 根基 更美 更优 更强 更实 更足 更稳 更新 一新 有序 总结 思路 打算 成色 质感 温度 本色 殷实 迭升 跃迁 焕发 攀升",
    example: "城乡面貌焕然一新",
  },
  {
    weight: 2.5,
    words:
      "建设 水平 体系 振兴 增强 战略 升级 活力 计划 动力 力度 格局 进展 事业 动能 品质 成果 转型 改善 局面 联动 高效 成效 增效 好转 向好 改观 见效 达标 清零 共享 实力 进步 有力 幸福 成就 廉洁 内需 引领 富裕 使命 短板 宜居 宜业 赋能 夯实 显著 优势 开放 方面 明显 推进 发展 优化 提升 强化 有效 巩固 稳定 加强 深化 凸显 丰硕 喜人 斐然 可控 健全 完善 提速 提质 给力 扎实 牢固 和谐 稳健 常态 保障 改变 改进 结构 新城 新貌 良好 支撑 担当 至上 互动 争力 得感 步稳 显现 全感",
    example: "民生事业稳步发展",
  },
  {
    weight: 1.2,
    words:
      "工作 开展 扩大 政府 工程 环境 改革 治理 基础 目标 民生 代化 机制 乡村 投资 行动 农业 要求 建立 形成 空间 攻坚 作用 协调 布局 监管 生活 能力 质量 管理 创新 增长 提高 生态 问题 特色 安全 服务 落实 防线 队伍 作风 责任 任务 固根 关键 战役 经济 产业 农村 城镇 项目 方向 短板 弱项 关系 精神 文明 感度 意度 幸福感",
    example: "加大力度，改善人居环境",
  },
];

/** The first two characters of the text below a heading. */
export const TEXT_STARTS: readonly WeightedWords[] = [
  {
    weight: 3.5,
    words:
      "坚持 今年 去年 新的 全年 各位 过去 始终 紧紧 一是 首先 刚刚 牢固 践行 立足 树牢 对标 着眼 倡导 锚定 瞄准 紧盯 严守 顺应 随着 紧扣 紧抓 截至 截止 目前 当前 针对 通过 一年 半年 为了 在全 依托 围绕 按照 根据 面对 结合 利用 对照 回顾 我镇 我乡 我县 我市 我区 全镇 全乡 全县 全市 全区",
    example: "镇村生态更优更美｜今年以来，投资…",
  },
  {
    weight: 2.2,
    words:
      "深入 持续 深化 扎实 继续 大力 突出 充分 坚定 严格 全力 抓好 纵深 高标 聚焦 认真 千方 用好 学习 防范 更好 抢抓 畅通 圆满 切实 积极 努力 进一 广泛 不断 牢牢 着力 有序 全面 狠抓 加快 加强 加大 组织 投入 累计 共计 开展 高度 成立 建成 制定 争取 落实 推行",
    example: "综合治理科学有效｜深入开展平安创建",
  },
  {
    weight: 1,
    words:
      "实施 推进 优化 完善 促进 统筹 坚决 推动 完成 建立 科技 强化 发挥 打造 扩大 稳步 保持 力争 巩固 脱贫 实行 投资 健全 做好 把握 以党 以项 新建 改造 引进 培育 新时",
    example: "农业发展稳步推进｜推动现代农业…",
  },
];

/** Adverbs that make the last two characters of a heading its predicate: 民生事业｜全面发展. No text begins so. */
export const PREDICATE_ADVERBS =
  "稳步 优化 全面 不断 加力 日益 日趋 加速 再上 更趋 逐步 严格 常态 持续 更加 日益 显著 明显 有力 有序 有效 扎实 深入 加快 大力 稳中 卓有 整体 同步 更为 一步 切实 协调 健康 快速 平稳 强劲 蓬勃 加速 纵深";

/** Nouns that end a heading, of a part or after a verb: no text begins with one, so no heading ends before one. */
export const CLOSING_NOUNS =
  "回顾 总结 思路 安排 打算 成就 任务 计划 要点 情况 重点 目标 要求 方式 力度 水平 能力 体系 格局 步伐 效能 质量 进程 活力 动力 动能 优势 基础 短板 总体 时期 取向 全局 名片 样板 屏障 底线 红线 防线 事业 制度 机制 方面 政策 考虑 内涵";

/** Verbs whose object may have a predicate of its own: 促进生态环境｜持续改善. */
export const CAUSATIVE_VERBS = "促进 推动 统筹 实现 确保 力促 助力 带动 保持";

/** What begins with such a noun and is a subject of its own: 产业加快升级｜基础设施日益完善. */
export const COMPOUNDS =
  "基础设施 重点项目 重点工程 重点领域 重点改革 重点工作 制度建设 能力建设 机制改革 质量安全 目标责任";

/** Words that go on a heading more often than they begin a text: 区域联动｜发展, 扩大内需｜战略. */
export const CONTINUATIONS = "发展 建设 战略 升级 道路 环境 空间 有效";

/** Verbs that want an object: a clause that begins with a verb does not end with one of them (坚持推进｜…). */
export const TRANSITIVE_VERBS =
  "推进 提升 完善 加强 加快 开展 强化 深化 优化 提高 促进 打造 改善 巩固 扩大 突破 落实 健全 增强 保障 夯实 释放 激发 实施 统筹 引领 推动 培育 壮大 抓好 做好 构建 坚持 贯彻 聚焦 围绕 建成 办好";

/** Adverbs of four characters: what they go with follows. */
export const ADVERBIAL_IDIOMS =
  "坚定不移 持之以恒 毫不动摇 千方百计 全力以赴 坚持不懈 矢志不渝 旗帜鲜明 全心全意 统筹兼顾 因地制宜 更大力度 从严从实 一如既往 多措并举 凝心聚力";
