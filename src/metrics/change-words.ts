/** [words, direction, example]: verbs and nouns of change directly in front of a figure. */
export const CHANGE_WORDS: readonly (readonly [words: string, direction: "increase" | "decrease", example: string])[] =
  [
    [
      "增长 增加 提高 上升 提升 上涨 增多 扩大 攀升 回升 上浮 上调 调增 提标 递增 净增 增收 增产 增值 增支 增 升 涨 上扬 跃升 翻 高出",
      "increase",
      "同比增长5.2%",
    ],
    ["增幅 涨幅 增速 增量 增长幅度 增长速度 升幅 增势 增额", "increase", "增幅达12%"],
    [
      "下降 减少 降低 缩减 压减 回落 下滑 下跌 收窄 减收 减产 下调 削减 缩短 压缩 精减 减 降 缩小 负增长 递减 调减 下浮 萎缩 减低 核减 裁减",
      "decrease",
      "同比下降1.7%",
    ],
    ["降幅 跌幅 减幅 降速 减量", "decrease", "降幅为3%"],
  ];

/** What may stand between the word of change and its figure: 增长了约, 增幅达到. */
export const BETWEEN =
  "了 约 近 超过 超 逾 达到 达 为 仅 只有 高达 分别 均 各 近乎 接近 不低于 不少于 至少 突破 将近 大约 不超过 保持在 稳定在 控制在 至 到 在 每户 每人 ： 大概 完成 实现 过 破 不到 不足 低于 高于";

/** 增长到, 降至, 减少为: behind a verb of change these make a level of it. Nouns (增幅达) keep the change. */
export const LEVEL = /(?:到|至|为|达|成)/;

/** Words that look like a change and are none: 新增 counts what is new. */
export const NO_CHANGE =
  /(?:新增|增设|增补|增建|增挂|倍增|扩增|减税|减免|减负|减租|递增到|升级|降级|升学|减轻|增发|增派|增效|增资|增绿|减排|下降到|增殖|增信|增配|增开|增进)$/;
