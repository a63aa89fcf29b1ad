"""Bring a built site to where visitors find it, and back again: plan, refuse, carry, remember."""

from trustpages.deploy.history import HISTORY_PATH, parse_history
from trustpages.deploy.journal import LockOwner, can_be_running, identify_current_process
from trustpages.deploy.kept_log import load_rollback_site
from trustpages.deploy.live_pages import LiveResult, compare_live_files, fetch_url
from trustpages.deploy.plan import (
    DeployPlan,
    SortedPaths,
    TargetStatus,
    compute_target_status,
    exclude_manifest,
    plan_deploy,
)
from trustpages.deploy.preflight import PreflightOptions
from trustpages.deploy.publication import (
    Publication,
    carry_out_publication,
    prepare_publication,
)
from trustpages.deploy.source import (
    DeploySource,
    choose_previous_version,
    find_publish_blockers,
    load_built_site,
)
from trustpages.deploy.store import DeployError, ProgressCallback, Store, StoreContext
from trustpages.deploy.stores import load_targets, open_store
from trustpages.deploy.target_state import TargetState, inspect_target

__all__ = [
    "HISTORY_PATH",
    "DeployError",
    "DeployPlan",
    "DeploySource",
    "LiveResult",
    "LockOwner",
    "PreflightOptions",
    "ProgressCallback",
    "Publication",
    "SortedPaths",
    "Store",
    "StoreContext",
    "TargetState",
    "TargetStatus",
    "can_be_running",
    "carry_out_publication",
    "choose_previous_version",
    "compare_live_files",
    "compute_target_status",
    "exclude_manifest",
    "fetch_url",
    "find_publish_blockers",
    "identify_current_process",
    "inspect_target",
    "load_built_site",
    "load_rollback_site",
    "load_targets",
    "open_store",
    "parse_history",
    "plan_deploy",
    "prepare_publication",
]
