"""One file per page, same names as in `layouts/`."""
