"""What takes long to be made is made before the first resident writes."""

from issuebot.domain.language.danger import tables
from issuebot.domain.language.danger.dangers import dangers
from issuebot.domain.language.guesses import resembling
from issuebot.domain.language.guesses.guessing import likely_categories
from issuebot.domain.language.same_matter import letters, matters
from issuebot.domain.language.same_matter.likeness import weights_of
from issuebot.domain.language.same_matter.tellings import telling
from issuebot.loops import make_tables
from tests.domain.districts import sample

MADE_ONCE = (resembling._of_examples, tables.segmenter, letters._usual, matters._lexicon)
REPORT = "楼道里堆满了纸箱和旧家具，老人进出都不方便"


def test_first_report_waits_for_no_table():
    district = sample()
    for table in MADE_ONCE:
        table.cache_clear()

    make_tables(district)
    likely_categories(district, REPORT)
    dangers(REPORT)
    weights_of([telling(district, REPORT, "3号楼")])

    assert [table.cache_info().misses for table in MADE_ONCE] == [1, 1, 1, 1]
    assert min(table.cache_info().hits for table in MADE_ONCE) >= 1
