import subprocess
import sys
import textwrap

import pytest

SERVED = (
    "array_file",
    "bins",
    "blocks",
    "bundle_download",
    "bundle_place",
    "bundle",
    "compare",
    "errors",
    "explain",
    "find",
    "manifest",
    "matrix",
    "peers",
    "place",
    "web_folder",
)
FOR_THE_BUILD_ONLY = ("pandas", "sklearn", "shap", "joblib", "tqdm", "matplotlib")


@pytest.mark.parametrize("module", [f"scoring.{name}" for name in (*SERVED, "points", "policy", "score", "views")])
def test_what_the_server_imports_works_where_the_build_is_not_installed(module: str) -> None:
    program = textwrap.dedent(f"""
        import importlib, sys

        class NotInstalled:
            def find_spec(self, name, path=None, target=None):
                if name.partition(".")[0] in {FOR_THE_BUILD_ONLY!r}:
                    raise ModuleNotFoundError(name, name=name)

        sys.meta_path.insert(0, NotInstalled())
        importlib.import_module({module!r})
    """)
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)  # noqa: S603  # our own code
    assert done.returncode == 0, done.stderr
