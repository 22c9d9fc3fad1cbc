import numpy as np
import pytest

from features.portfolio.engine.two_levels import TwoLevels

CLIENTS, ROWS = 4_000, 5


def _levels(shared: float, slope: float) -> TwoLevels:
    total = np.eye(2)
    return TwoLevels.of(total, shared * np.eye(2), ["care"], np.array([[slope, 0.0]]), np.eye(1))


@pytest.fixture(scope="module")
def drawn() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    random = np.random.default_rng(3)
    care = random.standard_normal(CLIENTS)
    client = np.repeat(np.arange(CLIENTS), ROWS)
    return _levels(0.4, 0.5).normals(random, client, {"care": care}), client, care


def test_latent_numbers_are_standard_normal(drawn: tuple[np.ndarray, np.ndarray, np.ndarray]) -> None:
    normals, _, _ = drawn

    # 4,000 clients: the error of a mean is 1.2 hundredths
    assert normals.mean(axis=0) == pytest.approx([0.0, 0.0], abs=0.05)
    assert normals.std(axis=0) == pytest.approx([1.0, 1.0], abs=0.05)


def test_two_rows_of_a_client_share_what_was_asked_for(drawn: tuple[np.ndarray, np.ndarray, np.ndarray]) -> None:
    normals, _, _ = drawn
    of_clients = normals.reshape(CLIENTS, ROWS, 2)

    for column in range(2):
        first, second = of_clients[:, 0, column], of_clients[:, 1, column]
        assert np.corrcoef(first, second)[0, 1] == pytest.approx(0.4, abs=0.05)


def test_a_trait_of_the_client_moves_the_rows_it_drives_and_no_other(
    drawn: tuple[np.ndarray, np.ndarray, np.ndarray],
) -> None:
    normals, client, care = drawn

    assert np.corrcoef(normals[:, 0], care[client])[0, 1] == pytest.approx(0.5, abs=0.04)
    assert np.corrcoef(normals[:, 1], care[client])[0, 1] == pytest.approx(0.0, abs=0.04)


def test_impossible_shares_are_brought_back_to_possible_ones() -> None:
    # a trait alone would give more than the rows of a client share
    levels = _levels(0.1, 0.5)
    client = np.repeat(np.arange(CLIENTS), 2)
    care = np.random.default_rng(4).standard_normal(CLIENTS)

    normals = levels.normals(np.random.default_rng(5), client, {"care": care})

    assert np.isfinite(normals).all()
    assert normals.std(axis=0) == pytest.approx([1.0, 1.0], abs=0.05)
