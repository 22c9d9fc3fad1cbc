"""The command line: `python -m scoring demo|build|select|tune|evaluate|score|export|verify`."""

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
    _measuring(commands)
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
    select.add_argument("--also", type=Path, metavar="DIR", help="other clients, who may keep more")
    select.add_argument("--seed", type=_whole, default=0, metavar="S", help="same data and seed, same features (0)")
    select.set_defaults(run=_select)
    verify = commands.add_parser("verify", help="check every file of a bundle")
    verify.add_argument("bundle", type=Path, metavar="BUNDLE", help="the bundle's folder")
    verify.set_defaults(run=_verify)
    return parser


def _measuring(commands: "argparse._SubParsersAction[_Parser]") -> None:
    """Add the commands that tune and measure."""
    tune = commands.add_parser("tune", help="search for better parameters of the trees")
    tune.add_argument("--data", type=Path, required=True, metavar="DIR", help="the folder of the raw tables")
    tune.add_argument("--minutes", type=_at_least_one, required=True, metavar="N", help="how long to search")
    tune.add_argument("--trials", type=_at_least_one, metavar="N", help="how many at most, those before included")
    tune.add_argument("--out", type=Path, default=Path("scoring/tuned.json"), metavar="FILE.json", help="(%(default)s)")
    tune.add_argument(
        "--study",
        type=Path,
        default=Path("artifacts/tuning.jsonl"),
        metavar="FILE",
        help="where the search is kept, to go on after a kill (%(default)s)",
    )
    tune.add_argument("--seed", type=_whole, default=0, metavar="S", help="same data and seed, same trials (0)")
    tune.set_defaults(run=_tune)
    evaluate = commands.add_parser("evaluate", help="measure the model on raw tables, and write a report")
    evaluate.add_argument("--data", type=Path, required=True, metavar="DIR", help="the folder of the raw tables")
    evaluate.add_argument("--out", type=Path, required=True, metavar="FILE.md", help="the report; replaced")
    evaluate.add_argument("--json", type=Path, metavar="FILE.json", help="its figures as plain values")
    evaluate.add_argument("--seed", type=_whole, default=0, metavar="S", help="of folds, models and resampling (0)")
    evaluate.add_argument("--repeats", type=_at_least_one, default=3, metavar="N", help="of the cross-validation (3)")
    evaluate.add_argument(
        "--ablations",
        type=_whole,
        default=1,
        metavar="N",
        help="repetitions without each table, theme, rule (1; 0: none)",
    )
    evaluate.add_argument("--bundle", type=Path, metavar="BUNDLE", help="explain its model, use its policy")
    evaluate.add_argument("--policy", type=Path, metavar="FILE", help="costs and band (scoring/policy.json)")
    evaluate.set_defaults(run=_evaluate)


def _whole(text: str) -> int:
    """Read a whole number of at least 0."""
    if not (text.isascii() and text.isdigit() and len(text) <= 9):  # noqa: PLR2004  # nine digits fit everywhere
        message = f"{text!r} is not a whole number of at most nine digits"
        raise argparse.ArgumentTypeError(message)
    return int(text)


def _at_least_one(text: str) -> int:
    number = _whole(text)
    if number == 0:
        message = "0 is less than one"
        raise argparse.ArgumentTypeError(message)
    return number


# Each command imports what it alone needs: the server's environment has no scikit-learn, and --help is immediate.


def _demo(options: argparse.Namespace) -> None:
    from scoring.demo import write_demo  # noqa: PLC0415  # see above

    write_demo(options.out, clients=options.clients, seed=options.seed, file_format=options.format, progress=_progress)


def _build(options: argparse.Namespace) -> None:
    from scoring.build import build_bundle  # noqa: PLC0415  # see above
    from scoring.policy import POLICY_FILE, read_policy  # noqa: PLC0415  # see above

    policy = read_policy(options.policy or POLICY_FILE)
    build_bundle(options.data, options.out, policy=policy, seed=options.seed, progress=_progress)


def _tune(options: argparse.Namespace) -> None:
    from scoring.tuning.run import Order, tune  # noqa: PLC0415  # see above

    order = Order(
        data=options.data,
        out=options.out,
        study=options.study,
        minutes=options.minutes,
        most_trials=options.trials,
        seed=options.seed,
    )
    tune(order, progress=_progress)


def _evaluate(options: argparse.Namespace) -> None:
    from scoring.evaluation.run import Order, evaluate_data  # noqa: PLC0415  # see above
    from scoring.policy import POLICY_FILE, read_policy  # noqa: PLC0415  # see above

    order = Order(
        data=options.data,
        bundle=options.bundle,
        policy=read_policy(options.policy or POLICY_FILE),
        seed=options.seed,
        repetitions=options.repeats,
        ablation_repetitions=min(options.ablations, options.repeats),
    )
    evaluate_data(order, options.out, options.json, progress=_progress)


def _score(options: argparse.Namespace) -> None:
    from scoring.score import score_tables  # noqa: PLC0415  # see above

    score_tables(options.data, options.bundle, options.out, progress=_progress)


def _export(options: argparse.Namespace) -> None:
    from scoring.offline_export import export  # noqa: PLC0415  # see above

    export(options.bundle, options.out, client_id=options.client, progress=_progress)


def _select(options: argparse.Namespace) -> None:
    from scoring.select_features import select_features  # noqa: PLC0415  # see above

    select_features(options.data, options.out, options.page, seed=options.seed, progress=_progress, also=options.also)


def _verify(options: argparse.Namespace) -> None:
    from scoring.bundle import open_bundle  # noqa: PLC0415  # see above

    portfolio = open_bundle(options.bundle, whole_bytes=math.inf).portfolio
    kind = "made-up clients" if portfolio.made_up else "clients"
    _progress(f"{options.bundle}: every file is sound; {portfolio.n_clients:,} {kind}, built on {portfolio.built_on}.")


def _progress(line: str) -> None:
    print(line, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
