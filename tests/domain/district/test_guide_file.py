"""The guide in the district file: what is read, and every mistake with its line."""

from tests.domain.districts import DEMO, SMALL, mistakes_in, read

PAGE = """
[[guide]]
id = "waste-sorting"
name = { zh = "垃圾分类", en = "Sorting waste" }
text = "四个桶。"
"""


def said(text: str) -> str:
    return "\n".join(mistake.words for mistake in mistakes_in(SMALL + text))


def test_page_is_read_with_its_parent():
    district = read(
        SMALL + PAGE + PAGE.replace("waste-sorting", "bulky").replace("垃圾分类", "大件") + 'parent = "waste-sorting"'
    )

    assert [(page.id, page.parent) for page in district.guide] == [("waste-sorting", None), ("bulky", "waste-sorting")]
    assert district.guide[0].text.en == "四个桶。"


def test_sample_has_six_pages_in_both_languages():
    files = {"xingfu.geojson": (DEMO / "xingfu.geojson").read_text()}
    pages = read((DEMO / "district.toml").read_text(), files=files).guide

    assert len([page for page in pages if page.parent is None]) >= 6
    assert all(page.text.zh != page.text.en and page.text.en.isprintable for page in pages)


def test_each_mistake_of_a_page_is_told():
    assert "text is missing" in said(PAGE.replace('text = "四个桶。"', ""))
    assert 'page "house" does not exist' in said(PAGE + 'parent = "house"')
    assert "stands below itself" in said(PAGE + 'parent = "waste-sorting"')
    assert 'category "dogs" in this page does not exist; the categories are wiring, conduct' in said(
        PAGE + 'category = "dogs"'
    )
    assert "already used" in said(PAGE + PAGE)
    assert "write at most 3000" in said(PAGE.replace("四个桶。", "桶" * 3001))
