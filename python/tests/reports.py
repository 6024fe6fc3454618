"""Texts of our own making."""


def report(town: str = "柳溪镇", year: int = 2020) -> str:
    return (
        f"{town}{year}年工作总结\n一、经济发展稳中有进\n全镇完成工业总产值12.5亿元，同比增长6.8%。\n"
        "二、民生事业持续改善\n新建学校3所。\n"
    )
