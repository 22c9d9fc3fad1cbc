from pathlib import Path

from scoring.build_key import build_key, code_fingerprint
from tests.scoring.small_portfolio import SMALL_CATALOG

CODE = "0" * 64
FACTS = {"data": {"fingerprint": "ab"}, "policy": {"cost_ratio": 10.0}, "seed": 0, "versions": {"polars": "2.1"}}


def test_a_key_is_the_same_on_another_day() -> None:
    assert build_key({**FACTS, "built_on": "2026-11-24"}, SMALL_CATALOG, CODE) == build_key(FACTS, SMALL_CATALOG, CODE)


def test_a_key_depends_on_tables_policy_seed_libraries_catalog_and_code() -> None:
    others = (
        {"data": {"fingerprint": "cd"}},
        {"policy": {"cost_ratio": 4.0}},
        {"seed": 1},
        {"versions": {"polars": "2.2"}},
    )
    keys = {build_key({**FACTS, **other}, SMALL_CATALOG, CODE) for other in ({}, *others)}
    assert len(keys | {build_key(FACTS, SMALL_CATALOG[1:], CODE), build_key(FACTS, SMALL_CATALOG, "1" * 64)}) == 7


def test_code_is_known_by_the_names_and_bytes_of_all_its_files(tmp_path: Path) -> None:
    (tmp_path / "parts" / "__pycache__").mkdir(parents=True)
    code, tuned = tmp_path / "parts" / "train.py", tmp_path / "tuned.json"
    code.write_text("ROUNDS = 1")
    tuned.write_text("{}")

    def found() -> str:
        return code_fingerprint({"scoring": tmp_path})

    before = found()
    (tmp_path / "parts" / "__pycache__" / "train.pyc").write_bytes(b"compiled")
    assert found() == before
    code.write_text("ROUNDS = 2")
    changed = found()
    code.rename(code.with_name("learn.py"))
    renamed = found()
    tuned.write_text("{ }")
    assert len({before, changed, renamed, found()}) == 4
