from scoring.countdown import Countdown


def told(*parts: tuple[float, float, float | None]) -> list[str]:
    """What a countdown tells when it hears, at each second, that so much of so much is done."""
    lines: list[str] = []
    seconds = iter([0.0, *(second for second, _, _ in parts)])
    countdown = Countdown(lines.append, clock=lambda: next(seconds))
    for _, done, total in parts:
        countdown.say(f"{done:g} done", done=done, total=total)
    return lines


def test_the_time_left_is_that_of_the_parts_to_do_at_the_pace_of_those_done() -> None:
    assert told((20, 1, 4)) == ["1 done, about 60 s left"]
    assert told((60, 1, 11)) == ["1 done, about 10 min left"]


def test_the_pace_is_that_since_the_beginning() -> None:
    assert told((10, 1, 10), (40, 2, 10))[1] == "2 done, about 3 min left"


def test_less_than_ten_seconds_are_a_few() -> None:
    assert told((72, 9, 10)) == ["9 done, a few seconds left"]


def test_lines_are_ten_seconds_apart() -> None:
    lines = told((4, 1, 100), (9.9, 2, 100), (10, 3, 100), (19, 4, 100), (20, 5, 100))
    assert [line.partition(",")[0] for line in lines] == ["3 done", "5 done"]


def test_the_end_is_told_at_once_and_has_no_time_left() -> None:
    assert told((10, 9, 10), (11, 10, 10)) == ["9 done, a few seconds left", "10 done"]


def test_no_time_is_told_while_the_whole_is_not_known() -> None:
    assert told((10, 5, None)) == ["5 done"]
