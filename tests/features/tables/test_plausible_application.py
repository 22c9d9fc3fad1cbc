"""What no application holds is refused in a sentence, in both languages; what one may hold is read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from features.errors import RefusedInputError
from features.tables.handed_files import HandedFile
from features.tables.handed_in import HandedIn, read_handed_in
from features.tables.plausible import MOST, written
from features.text import Text
from tests.features.tables.tiny_portfolio import rows, tiny_frames, with_cell


def read(contents: str, **others: str) -> HandedIn:
    """Hand in a CSV file as the application, and others under the names of their tables."""
    files = {"a": contents, **others}
    return read_handed_in([HandedFile(name=f"{name}.csv", contents=text.encode()) for name, text in files.items()])


def refused(contents: str, **others: str) -> Text:
    with pytest.raises(RefusedInputError) as caught:
        read(contents, **others)
    return caught.value.text


def test_more_than_a_billion_is_refused_where_it_stands() -> None:
    assert refused("AMT_CREDIT;AMT_ANNUITY\n1e30;12000\n") == Text(
        fr=(
            "« a.csv », ligne 2 : Montant demandé (AMT_CREDIT) vaut 1e30, ce qui dépasse un milliard. "
            "Corrigez-le ou laissez-le vide."
        ),
        en=(
            "a.csv, line 2: Amount asked for (AMT_CREDIT) is 1e30, which is above one billion. "
            "Correct it or leave it empty."
        ),
    )
    assert read(f"AMT_CREDIT\n{MOST}\n").tables.frames["application"].collect()["AMT_CREDIT"].item() == MOST


def test_so_is_one_of_a_history() -> None:
    application = rows("application_test", {"SK_ID_CURR": 1}).write_csv()
    bureau = with_cell(tiny_frames()["bureau"], 1, "AMT_CREDIT_SUM", "-1e30").write_csv()
    assert refused(application, bureau=bureau).fr.startswith(
        "« bureau.csv », ligne 3 : AMT_CREDIT_SUM vaut −1e30, ce qui est au-dessous de moins un milliard."
    )


@pytest.mark.parametrize(
    ("contents", "said"),
    [
        (
            "AMT_CREDIT\n-5000\n",
            Text(
                fr="Montant demandé (AMT_CREDIT) vaut −5000 : un montant est au-dessus de zéro.",
                en="Amount asked for (AMT_CREDIT) is −5000: an amount is above zero.",
            ),
        ),
        (
            "AMT_INCOME_TOTAL\n0\n",
            Text(
                fr="Revenu déclaré (AMT_INCOME_TOTAL) vaut 0 : un montant est au-dessus de zéro.",
                en="Declared income (AMT_INCOME_TOTAL) is 0: an amount is above zero.",
            ),
        ),
        (
            "DAYS_BIRTH\n14000\n",
            Text(
                fr="Date de naissance (DAYS_BIRTH) se compte en jours avant la demande : un nombre négatif.",
                en="Date of birth (DAYS_BIRTH) counts days before the application: a negative number.",
            ),
        ),
        (
            "DAYS_EMPLOYED\n99999\n",
            Text(
                fr="Début de l’emploi actuel (DAYS_EMPLOYED) se compte en jours avant la demande : un nombre négatif.",
                en="Start of the current job (DAYS_EMPLOYED) counts days before the application: a negative number.",
            ),
        ),
        (
            "DAYS_REGISTRATION\n3\n",
            Text(
                fr="DAYS_REGISTRATION se compte en jours avant la demande : un nombre négatif.",
                en="DAYS_REGISTRATION counts days before the application: a negative number.",
            ),
        ),
        (
            "DAYS_BIRTH\n-6000\n",
            Text(
                fr="Date de naissance (DAYS_BIRTH) vaut −6000 jours, soit moins de 18 ans : vérifiez la date.",
                en="Date of birth (DAYS_BIRTH) is −6000 days, less than 18 years: check the date.",
            ),
        ),
        (
            "EXT_SOURCE_1\n1.5\n",
            Text(
                fr="Note d’un organisme extérieur (n° 1) (EXT_SOURCE_1) vaut 1,5 : une note va de 0 à 1.",
                en="Rating by an outside agency (no. 1) (EXT_SOURCE_1) is 1.5: a rating goes from 0 to 1.",
            ),
        ),
        (
            "CNT_CHILDREN\n-1\n",
            Text(
                fr="CNT_CHILDREN vaut −1 : un nombre de personnes n’est pas négatif.",
                en="CNT_CHILDREN is −1: a number of people is not negative.",
            ),
        ),
    ],
)
def test_what_no_application_holds_is_refused(contents: str, said: Text) -> None:
    assert refused(contents) == said


def test_the_code_of_no_job_a_day_of_today_and_a_zero_elsewhere_are_read() -> None:
    handed = read("DAYS_EMPLOYED;DAYS_LAST_PHONE_CHANGE;EXT_SOURCE_1;CNT_CHILDREN\n365243;0;0;0\n")
    known = handed.tables.frames["application"].collect().row(0, named=True)
    assert (known["DAYS_EMPLOYED"], known["DAYS_LAST_PHONE_CHANGE"], known["EXT_SOURCE_1"]) == (365243, 0.0, 0.0)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_any_amount_is_read_as_it_is_or_refused(amount: float) -> None:
    if 0 < amount <= MOST:
        assert read(f"AMT_CREDIT\n{amount!r}\n").tables.frames["application"].collect()["AMT_CREDIT"].item() == amount
    else:
        assert "AMT_CREDIT" in refused(f"AMT_CREDIT\n{amount!r}\n").fr


def test_the_lowest_whole_number_is_refused_too() -> None:
    assert "au-dessous de moins un milliard" in refused(f"CNT_CHILDREN\n{-(2**63)}\n").fr


@pytest.mark.parametrize(
    ("value", "french", "english"),
    [(1e30, "1e30", "1e30"), (999_999_999_999.0, "999999999999", "999999999999"), (-0.5, "−0,5", "−0.5")],
)
def test_a_number_is_written_as_a_file_may_hold_it(value: float, french: str, english: str) -> None:
    assert written(value) == Text(fr=french, en=english)
