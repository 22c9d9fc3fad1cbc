import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from scoring.place import median_of

FLOATS = st.floats(min_value=-1e6, max_value=1e6, width=32)


@given(st.lists(FLOATS, min_size=1, max_size=60))
def test_the_median_is_that_of_numpy_in_double_precision(values: list[float]) -> None:
    known = np.array(values, dtype=np.float32)
    assert median_of(known) == float(np.median(known.astype(np.float64)))
