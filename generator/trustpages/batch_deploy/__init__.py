"""Publish many shops in one run: a target for each, some at a time, a line for each in `deploy.jsonl`."""

from trustpages.batch_deploy.bucket_build import (
    build_into_bucket,
    parse_bucket_address,
)
from trustpages.batch_deploy.deploy_record import (
    DEPLOY_FORMAT,
    DeployRecord,
    DeployStatus,
    name_deploy_report,
)
from trustpages.batch_deploy.options import DeployAllOptions
from trustpages.batch_deploy.run import publish_all
from trustpages.batch_deploy.shop_deploy import ShopResult
from trustpages.batch_deploy.target_pattern import TargetPattern, parse_target_pattern
from trustpages.batch_deploy.totals import DeployTotals

__all__ = [
    "DEPLOY_FORMAT",
    "DeployAllOptions",
    "DeployRecord",
    "DeployStatus",
    "DeployTotals",
    "ShopResult",
    "TargetPattern",
    "build_into_bucket",
    "name_deploy_report",
    "parse_bucket_address",
    "parse_target_pattern",
    "publish_all",
]
