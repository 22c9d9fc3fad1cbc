"""The command line: `python -m scoring demo|build|score|select|export|verify`."""

import argparse
import math
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn, override

from features.errors import RefusedInputError

DONE, REFUSED, INTERRUPTED = 0, 2, 130


class _Parser(argparse.ArgumentParser):
    """Refuses in one sentence, without the usage lines."""

    @override
    def error(self, message: str) -> NoReturn:
        sentence = f"{self.prog}: {message}; see `{self.prog} --help`."
        raise RefusedInputError(sentence)


def main(arguments: Sequence[str]) -> int:
    """Run one command; give the exit code."""
    try:
        options = _parser().parse_args(arguments)
        options.run(options)
    except RefusedInputError as error:
        return _refuse(str(error))
    except KeyboardInterrupt:
        _refuse("Interrupted: what was there before is unchanged.")
        return INTERRUPTED
    except ModuleNotFoundError as error:
        return _refuse(f"{error.name} is not installed here: use the environment of requirements-build.txt.")
    except MemoryError:
        return _refuse("The memory does not suffice: use a machine with more of it, or fewer clients.")
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        return _refuse(f"{where}{error.strerror or error}: check the place, its rights and its free space.")
    return DONE


def _refuse(sentence: str) -> int:
    print(" ".join(sentence.split()), file=sys.stderr)
    return REFUSED


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="python -m scoring", description="Build, use and verify the bundle that the desk reads.")
    commands = parser.add_subparsers(required=True, metavar="command", parser_class=_Parser)
    demo = commands.add_parser("demo", help="write a made-up portfolio")
    demo.add_argument("--clients", type=_whole, required=True, metavar="N", help="how many clients")
    demo.add_argument("--seed", type=_whole, default=0, metavar="S", help="same seed, same portfolio (0)")
    demo.add_argument("--out", type=Path, required=True, metavar="DIR", help="the folder to write")
    demo.add_argument("--format", choices=("parquet", "csv"), default="parquet", help="of the tables (parquet)")
    demo.set_defaults(run=_demo)
    build = commands.add_parser("build", help="build a bundle from raw tables")
    build.add_argument("--data", type=Path, required=True, metavar="DIR", help="the folder of the raw tables")
    build.add_argument("--out", type=Path, required=True, metavar="BUNDLE", help="the bundle's folder; replaced")
    build.add_argument("--seed", type=_whole, default=0, metavar="S", help="same data and seed, same model (0)")
    build.add_argument("--policy", type=Path, metavar="FILE", help="costs and band (scoring/policy.json)")
    build.set_defaults(run=_build)
    score = commands.add_parser("score", help="score raw tables with a bundle's model")
    score.add_argument("--data", type=Path, required=True, metavar="DIR", help="the folder of the raw tables")
    score.add_argument("--bundle", type=Path, required=True, metavar="BUNDLE", help="the bundle's folder")
    score.add_argument("--out", type=Path, required=True, metavar="FILE.parquet", help="one row for each client")
    score.set_defaults(run=_score)
    export = commands.add_parser("export", help="write every score, or all that is known of one client")
    export.add_argument("--bundle", type=Path, required=True, metavar="BUNDLE", help="the bundle's folder")
    export.add_argument("--client", type=_whole, metavar="N", help="one client; without it, every client's score")
    export.add_argument("--out", type=Path, required=True, metavar="FILE", help="a new file: .csv or .json")
    export.set_defaults(run=_export)
    select = commands.add_parser("select", help="select the features that the model keeps")
    select.add_argument("--data", type=Path, required=True, metavar="DIR", help="the folder of the raw tables")
    select.add_argument(
        "--out", type=Path, default=Path("scoring/selected_features.json"), metavar="FILE", help="(%(default)s)"
    )
    select.add_argument(
        "--page", type=Path, default=Path("docs/feature-selection.md"), metavar="FILE", help="(%(default)s)"
    )
    select.add_argument("--seed", type=_whole, default=0, metavar="S", help="same data and seed, same features (0)")
    select.set_defaults(run=_select)
    verify = commands.add_parser("verify", help="check every file of a bundle")
    verify.add_argument("bundle", type=Path, metavar="BUNDLE", help="the bundle's folder")
    verify.set_defaults(run=_verify)
    return parser


def _whole(text: str) -> int:
    """Read a whole number of at least 0."""
    if not (text.isascii() and text.isdigit() and len(text) <= 9):  # noqa: PLR2004  # nine digits fit everywhere
        message = f"{text!r} is not a whole number of at most nine digits"
        raise argparse.ArgumentTypeError(message)
    return int(text)


# Each command imports what it alone needs: the server's environment has no scikit-learn, and --help is immediate.


def _demo(options: argparse.Namespace) -> None:
    from scoring.demo import write_demo  # noqa: PLC0415  # see above

    write_demo(options.out, clients=options.clients, seed=options.seed, file_format=options.format, progress=_progress)


def _build(options: argparse.Namespace) -> None:
    from scoring.build import build_bundle  # noqa: PLC0415  # see above
    from scoring.policy import POLICY_FILE, read_policy  # noqa: PLC0415  # see above

    policy = read_policy(options.policy or POLICY_FILE)
    build_bundle(options.data, options.out, policy=policy, seed=options.seed, progress=_progress)


def _score(options: argparse.Namespace) -> None:
    from scoring.score import score_tables  # noqa: PLC0415  # see above

    score_tables(options.data, options.bundle, options.out, progress=_progress)


def _export(options: argparse.Namespace) -> None:
    from scoring.offline_export import export  # noqa: PLC0415  # see above

    export(options.bundle, options.out, client_id=options.client, progress=_progress)


def _select(options: argparse.Namespace) -> None:
    from scoring.select_features import select_features  # noqa: PLC0415  # see above

    select_features(options.data, options.out, options.page, seed=options.seed, progress=_progress)


def _verify(options: argparse.Namespace) -> None:
    from scoring.bundle import open_bundle  # noqa: PLC0415  # see above

    portfolio = open_bundle(options.bundle, whole_bytes=math.inf).portfolio
    kind = "made-up clients" if portfolio.made_up else "clients"
    _progress(f"{options.bundle}: every file is sound; {portfolio.n_clients:,} {kind}, built on {portfolio.built_on}.")


def _progress(line: str) -> None:
    print(line, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
