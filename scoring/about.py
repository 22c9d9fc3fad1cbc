"""What the desk says about itself, read from an opened bundle."""

from collections.abc import Mapping
from typing import Any

from scoring import __version__
from scoring.bundle import Bundle
from scoring.views import AboutView, EstimateView, QualityView


def about_view(bundle: Bundle) -> AboutView:
    """Gather the facts of the program, the model, the data, the quality and the policy."""
    manifest = bundle.manifest
    data, clients, metrics = manifest["data"], manifest["clients"], manifest["metrics"]
    return AboutView(
        program_version=__version__,
        bundle_schema=manifest["schema_version"],
        built_on=manifest["built_on"],
        made_up=manifest["made_up"],
        fingerprint=data["fingerprint"],
        absent_tables=tuple(data["absent"]),
        n_clients=clients["all"],
        n_learned=clients["labelled"],
        n_in_difficulty=clients["defaulted"],
        n_features=sum(feature.in_model for feature in bundle.catalog),
        protected=tuple(feature for feature in bundle.catalog if feature.protected),
        cost_ratio=bundle.policy.cost_ratio,
        threshold_points=bundle.policy.threshold_points,
        half_width_points=bundle.policy.half_width_points,
        share_above_threshold=metrics["cost_at_policy"]["granted_share"],
        share_found=metrics["cost_at_policy"]["recall"],
        model=_quality(metrics["model"]),
        logistic=_quality(metrics["logistic"]),
        brier_of_the_rate=_estimate(metrics["prior"]["brier"]),
        auc_gain=_estimate(metrics["auc_gain_over_logistic"]),
    )


def _quality(measures: Mapping[str, Any]) -> QualityView:
    names = QualityView.__dataclass_fields__
    return QualityView(**{name: _estimate(measures[name]) for name in names})


def _estimate(measure: Mapping[str, float | None]) -> EstimateView:
    return EstimateView(value=measure["value"], low=measure["low"], high=measure["high"])
